package dev.patchbay.processor.model;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;

/**
 * A parameter of a callback.
 *
 * @param name its name
 * @param type its type
 * @param source what fills it
 * @param origin the parameter
 */
public record Parameter(String name, TypeName type, Source source, Origin origin) {

    /** {@code "Rooms rooms"}. */
    public String shown() {
        return Names.shown(type) + " " + name;
    }
}
