package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Schema.Shape;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The collections that are JSON arrays. */
final class Sequences {

    private static final Map<String, Shape> SHAPES =
            Map.of("java.util.List", Shape.LIST, "java.util.Collection", Shape.LIST, "java.util.Set", Shape.SET);

    private Sequences() {}

    /** The one that a type is; nothing where it is raw. */
    static Optional<Shape> of(TypeMirror type) {
        return type.getKind() != TypeKind.DECLARED || Javac.isRaw(type) || isOfAddresses(type)
                ? Optional.empty()
                : Optional.ofNullable(
                        SHAPES.get(Javac.element(type).getQualifiedName().toString()));
    }

    /** Whether it is a set that asks the network whether two of its elements are equal, which whoever sends them would decide. */
    static boolean isOfAddresses(TypeMirror type) {
        return Javac.isNamed(type, "java.util.Set")
                && !Javac.isRaw(type)
                && Javac.isNamed(Javac.arguments(type).get(0), "java.net.URL");
    }
}
