package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An interface with {@code @Broadcasts}, {@code @Pushes} or {@code @Questions}.
 *
 * @param direction which of them
 * @param type the interface
 * @param kind what it is, with its article: {@code "an interface"}
 * @param isPublic whether every package can see it
 * @param isGeneric whether it has type parameters
 * @param topics the topics of its events
 * @param welcome how the channel is joined, as far as it says
 * @param events its methods
 * @param members the names of the types and constants that it has, which its implementations inherit
 * @param hidden the types of its signatures that generated code cannot see
 * @param deprecated whether sending sends something deprecated, or without type arguments
 * @param origin the interface itself
 */
public record EventsInterface(
        Direction direction,
        ClassName type,
        String kind,
        boolean isPublic,
        boolean isGeneric,
        List<Topic> topics,
        Welcome welcome,
        List<Event> events,
        Set<String> members,
        List<HiddenType> hidden,
        boolean deprecated,
        Origin origin) {

    /** An answer is waited for so many seconds, unless said. */
    public static final int SECONDS = 10;

    /** What JSON of any shape is read as. */
    private static final TypeName ANYTHING =
            ParameterizedTypeName.get(ClassName.get("java.util", "Map"), ClassName.get(String.class), ClassName.OBJECT);

    /** The one kind that can list events. */
    public static final String INTERFACE = "an interface";

    /**
     * How a channel is joined.
     *
     * @param join what a client joins with, where it is said
     * @param reply what it is let in with, where that is said
     */
    public record Welcome(Optional<Said> join, Optional<Said> reply) {}

    /** A type in the annotation, and how it travels. */
    public record Said(TypeName type, Payload payload) {}

    /**
     * A method of it.
     *
     * @param method its name
     * @param returns its return type
     * @param reply what is answered
     * @param seconds so long is the answer waited for
     * @param isGeneric whether it has type parameters
     * @param name the event, where it was written
     * @param parameters what it takes: one payload, if all is well
     * @param origin the method
     */
    public record Event(
            String method,
            TypeName returns,
            Reply reply,
            int seconds,
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

        /** Whether what takes its payload as a type, and reads it so, gets what it carries. */
        public boolean isReadAs(Payload taken, TypeName as) {
            boolean bytes = payload().filter(Payload::isBinary).isPresent();
            if (taken == Payload.Raw.ANY || taken instanceof Payload.Unreadable) {
                return true;
            }
            if (taken instanceof Payload.Own
                    || payload().filter(Payload.Own.class::isInstance).isPresent()) {
                return payload().filter(taken::equals).isPresent(); // written alike, whatever the types are
            }
            if (taken instanceof Payload.Raw) {
                return taken.isBinary() == bytes;
            }
            boolean anything = as.equals(ANYTHING) || as.equals(ClassName.OBJECT);
            return (anything && !bytes) || type().filter(as::equals).isPresent();
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

    /** The name of what is generated for it: {@code RoomEvents_Sender}. */
    public ClassName generated() {
        return direction.generated(type);
    }

    /** The sender of an interface. */
    public static ClassName sender(ClassName type) {
        return Direction.BROADCASTS.generated(type);
    }

    /** Everything that travels, the joining of its channel included. */
    public Stream<Payload> carried() {
        return Stream.concat(
                Stream.of(welcome.join(), welcome.reply()).flatMap(said -> said.map(Said::payload).stream()),
                payloads());
    }

    /** What its events carry, and what is answered. */
    public Stream<Payload> payloads() {
        return events.stream()
                .flatMap(event -> Stream.concat(event.payload().stream(), event.reply().payloads().stream()));
    }
}
