package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ProblemCode;
import java.util.List;

/** What a message carries. */
public sealed interface Payload {

    /** Whether its messages are binary ones. */
    default boolean isBinary() {
        return false;
    }

    /** Whether it can be pushed and broadcast: a JSON object, bytes, or what is known when it is sent. */
    default boolean isPushed() {
        return isBinary()
                || this == Raw.JSON
                || this == Raw.ANY
                || this instanceof Own
                || this instanceof Unreadable
                || (this instanceof Json json && json.isObject());
    }

    /** The message as it came. */
    enum Raw implements Payload {
        TEXT,
        BYTES,
        BUFFER,
        /** JSON of any shape, as its text: the runtime's {@code JsonValue}. */
        JSON,
        /** JSON or bytes: the runtime's {@code Inbound} on its way in, and {@code Outbound} on its way out. */
        ANY;

        @Override
        public boolean isBinary() {
            return this == BYTES || this == BUFFER;
        }
    }

    /** The message as it comes, while it does. */
    enum Streamed implements Payload {
        READER,
        INPUT_STREAM;

        @Override
        public boolean isBinary() {
            return this == INPUT_STREAM;
        }
    }

    /** A payload that a codec reads and writes. */
    sealed interface Coded extends Payload {

        TypeName type();

        Codec codec();
    }

    /** A payload with a codec of the program's own. */
    record Own(TypeName type, Codec.Custom codec) implements Coded {

        @Override
        public boolean isBinary() {
            return codec.binary();
        }
    }

    /**
     * A payload in JSON.
     *
     * @param type its type
     * @param codec who reads and writes it
     * @param declared what it is made of, as far as it has no adapters yet
     * @param adapters those in it that the class can name, and that need no arguments
     * @param hasCases whether the class says by which property the cases of a sealed interface in it are told apart
     * @param isObject whether it is written as a JSON object, as all that is broadcast is
     * @param parts all that it is made of, for a contract; else nothing
     */
    record Json(
            TypeName type,
            Codec.Json codec,
            List<Declared> declared,
            List<ClassName> adapters,
            boolean hasCases,
            boolean isObject,
            List<Declared> parts)
            implements Coded {

        /** Whether some JSON object can be one. */
        public boolean mayBeObject() {
            return isObject || !(codec.schema() instanceof Schema.Scalar || codec.schema() instanceof Schema.Sequence);
        }
    }

    /** No codec can be made. */
    record Unreadable(TypeName type, Fault fault) implements Payload {}

    /** Why not, and where. */
    record Fault(ProblemCode code, List<String> parts) {}
}
