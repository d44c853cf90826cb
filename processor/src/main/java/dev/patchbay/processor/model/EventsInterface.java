package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An interface with {@code @Broadcasts}.
 *
 * @param type the interface
 * @param kind what it is, with its article: {@code "an interface"}
 * @param isPublic whether every package can see it
 * @param isGeneric whether it has type parameters
 * @param topics the topics to which its events go
 * @param events its methods
 * @param members the names of the types and constants that it has, which its implementations inherit
 * @param hidden the types of its signatures that generated code cannot see
 * @param deprecated whether sending sends something deprecated, or without type arguments
 * @param origin the interface itself
 */
public record EventsInterface(
        ClassName type,
        String kind,
        boolean isPublic,
        boolean isGeneric,
        List<Topic> topics,
        List<Event> events,
        Set<String> members,
        List<HiddenType> hidden,
        boolean deprecated,
        Origin origin) {

    /** The one kind that can list events. */
    public static final String INTERFACE = "an interface";

    /**
     * A method of it.
     *
     * @param method its name
     * @param returns its return type
     * @param isGeneric whether it has type parameters
     * @param name the event, where it was written
     * @param parameters what it takes: one payload, if all is well
     * @param origin the method
     */
    public record Event(
            String method,
            TypeName returns,
            boolean isGeneric,
            Optional<Callback.MessageName> name,
            List<Parameter> parameters,
            Origin origin) {

        /** The type of the payload, where there is one. */
        public Optional<TypeName> type() {
            return parameters.stream().map(Parameter::type).findFirst();
        }

        /** The type of the payload, for messages. */
        public String carries() {
            return type().map(type -> "'" + Names.shown(type) + "'").orElse("nothing");
        }

        /** The payload, where there is one. */
        public Optional<Payload> payload() {
            return parameters.stream()
                    .flatMap(parameter -> parameter.source().carried().stream())
                    .findFirst();
        }
    }

    /** {@code RoomEvents}. */
    public String name() {
        return String.join(".", type.simpleNames());
    }

    /** The name of the generated sender: {@code RoomEvents_Sender}. */
    public ClassName sender() {
        return sender(type);
    }

    /** The sender of an interface. */
    public static ClassName sender(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "_Sender");
    }

    public Stream<Payload> payloads() {
        return events.stream().flatMap(event -> event.payload().stream());
    }
}
