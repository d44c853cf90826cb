package dev.patchbay.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** From where the name of a class can be written. */
public final class Visibility {

    private Visibility() {}

    /** Whether it, or a class around it, is private. */
    public static boolean isPrivate(Element type) {
        boolean hidden = type.getEnclosingElement() instanceof TypeElement around && isPrivate(around);
        return hidden || type.getModifiers().contains(Modifier.PRIVATE);
    }

    /** Whether it and every class around it is public. */
    public static boolean isPublic(Element type) {
        boolean visible = !(type.getEnclosingElement() instanceof TypeElement around) || isPublic(around);
        return visible && type.getModifiers().contains(Modifier.PUBLIC);
    }

    /** Whether its objects need one of the class around it. */
    static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
    }
}
