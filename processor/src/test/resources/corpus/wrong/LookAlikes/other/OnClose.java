package other;

public @interface OnClose {}
