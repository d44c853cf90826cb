package other;

public @interface PathParam {
    String value() default "";
}
