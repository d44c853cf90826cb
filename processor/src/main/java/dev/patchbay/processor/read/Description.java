package dev.patchbay.processor.read;

import java.util.Locale;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says in a few words what a type is. */
final class Description {

    private Description() {}

    /** {@code "java.lang.Object, a class"}. */
    static String of(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            TypeElement element = Javac.element(type);
            String generic = element.getTypeParameters().isEmpty() ? "" : "generic ";
            return type + ", " + ofKind(element.getKind(), generic);
        }
        return type + ", "
                + article(type.getKind().name().toLowerCase(Locale.ROOT).replace("typevar", "type variable"));
    }

    /** {@code "an interface"}. */
    static String of(ElementKind kind) {
        return ofKind(kind, "");
    }

    private static String ofKind(ElementKind kind, String adjective) {
        String noun =
                kind == ElementKind.ANNOTATION_TYPE ? "annotation" : kind.name().toLowerCase(Locale.ROOT);
        return article(adjective + noun);
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
