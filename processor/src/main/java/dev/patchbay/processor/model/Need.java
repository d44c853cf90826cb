package dev.patchbay.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * What a binding's constructor asks for. Two are the same where type and name are: the table hands over one object for both.
 *
 * @param type its type
 * @param name its {@code @Named}; empty where it has none
 */
public record Need(TypeName type, String name) {

    /** Of a type that is not told from others. */
    public static Need of(TypeName type) {
        return new Need(type, "");
    }

    /** A name for the object: {@code rateLimiter}, or {@code logins}. */
    public String wish() {
        return name.isEmpty() ? Names.of(type) : Names.decapitalised(name);
    }
}
