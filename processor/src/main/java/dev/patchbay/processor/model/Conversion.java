package dev.patchbay.processor.model;

import com.palantir.javapoet.TypeName;

/** How the text of a path variable becomes a value. */
public sealed interface Conversion {

    /** It stays a {@code String}. */
    enum AsItIs implements Conversion {
        INSTANCE
    }

    /** A static method makes it of some texts: {@code UUID::fromString}. */
    record By(TypeName owner, String method, Texts texts) implements Conversion {}
}
