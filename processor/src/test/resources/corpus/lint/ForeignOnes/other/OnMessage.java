package other;

public @interface OnMessage {
    String value() default "";
}
