package other;

public @interface OnMessage {}
