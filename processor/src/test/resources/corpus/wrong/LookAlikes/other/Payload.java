package other;

public @interface Payload {}
