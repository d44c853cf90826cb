package dev.patchbay.processor.read;

import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The bounds of wildcards. */
final class Bounds {

    private Bounds() {}

    /** What a wildcard extends, or is a supertype of; nothing for {@code ?}, and for what is no wildcard. */
    static Stream<TypeMirror> of(TypeMirror type) {
        return type instanceof WildcardType wildcard
                ? Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                        .filter(Objects::nonNull)
                : Stream.empty();
    }
}
