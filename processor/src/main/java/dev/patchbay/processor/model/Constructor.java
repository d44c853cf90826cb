package dev.patchbay.processor.model;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A constructor of a socket.
 *
 * @param usable whether the binding can call it
 * @param chosen whether it carries {@code @Inject}
 * @param dependencies what it asks for
 * @param throwing whether it declares exceptions
 * @param origin the constructor
 */
public record Constructor(
        boolean usable, boolean chosen, List<Dependency> dependencies, boolean throwing, Origin origin) {

    /**
     * A parameter of a constructor.
     *
     * @param type its type
     * @param name its name
     * @param qualifier its {@code @Named}; empty where it has none
     * @param signed the data of its tokens, where it is the runtime's {@code Tokens}
     * @param isPublic whether every package can see the type
     * @param origin the parameter
     */
    public record Dependency(
            TypeName type, String name, String qualifier, Optional<Payload> signed, boolean isPublic, Origin origin) {

        public Need need() {
            return new Need(type, qualifier);
        }

        /** {@code "Rooms rooms"}. */
        public String shown() {
            return Names.shown(type) + " " + name;
        }
    }

    /** {@code (Rooms, Clock)}. */
    public String signature() {
        return dependencies.stream()
                .map(dependency -> Names.shown(dependency.type()))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
