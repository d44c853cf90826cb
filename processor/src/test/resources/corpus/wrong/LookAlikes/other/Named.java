package other;

public @interface Named {
    String value();
}
