package other;

public @interface Param {}
