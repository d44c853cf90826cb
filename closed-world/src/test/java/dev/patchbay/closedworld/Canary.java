package dev.patchbay.closedworld;

import java.util.function.UnaryOperator;

/** A program with a handler that it looks up by name, which has to fail in a closed world. */
public final class Canary {

    private Canary() {}

    /** The first argument is the name of a handler, the second what it handles. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Class<?> handler = Class.forName(args[0]);
        Object answer = handler.getMethod("apply", Object.class)
                .invoke(handler.getDeclaredConstructor().newInstance(), args[1]);
        System.out.println(answer);
    }

    /** Nobody calls it, but whoever knows its name. */
    public static final class Handler implements UnaryOperator<String> {

        @Override
        public String apply(String text) {
            return "handled " + text;
        }
    }
}
