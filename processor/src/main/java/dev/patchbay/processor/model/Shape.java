package dev.patchbay.processor.model;

/**
 * What kind of class was annotated.
 *
 * @param kind with its article: {@code "a class"}, {@code "an interface"}
 * @param enclosing the class around it, or empty
 * @param isAbstract whether it is declared abstract
 * @param isPrivate whether it, or a class around it, is private
 * @param isInner whether its objects need one of the class around it
 * @param isGeneric whether it has type parameters
 */
public record Shape(
        String kind, String enclosing, boolean isAbstract, boolean isPrivate, boolean isInner, boolean isGeneric) {

    /** The one kind that can serve connections. */
    public static final String CLASS = "a class";
}
