package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.Origin;

/**
 * An interface of events that a class says it agrees with.
 *
 * @param type the interface
 * @param fits whether it has the annotation that it needs there
 * @param origin where it is named
 */
public record Contract(ClassName type, boolean fits, Origin origin) {

    /** {@code RoomCalls}. */
    public String name() {
        return String.join(".", type.simpleNames());
    }
}
