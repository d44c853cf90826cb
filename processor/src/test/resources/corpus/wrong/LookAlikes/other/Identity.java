package other;

public @interface Identity {}
