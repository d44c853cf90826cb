package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.Origin;

/**
 * A type in a signature that generated code cannot see.
 *
 * @param name the type
 * @param why {@code "private"}, or where it is package-private
 * @param origin the signature
 */
public record HiddenType(String name, String why, Origin origin) {

    /** What it has to become. */
    public String advice() {
        return why.equals("private") ? "package-private or public" : "public";
    }
}
