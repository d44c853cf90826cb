package dev.patchbay.codec;

import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.Types;
import org.jspecify.annotations.Nullable;

/**
 * Where generated code gets the codecs of its payloads. One per routing table: the adapters that avaje-jsonb's processor
 * wrote are found once, when the table is made.
 */
public final class JsonCodecs {

    private final Jsonb jsonb;

    private JsonCodecs(Jsonb jsonb) {
        this.jsonb = jsonb;
    }

    /** Codecs over every adapter on the class path. */
    public static JsonCodecs create() {
        return new JsonCodecs(Jsonb.builder().build());
    }

    /**
     * The codec of a type: a record, an enum, a sealed interface, a box, {@code String} (as a JSON string), or {@code Object} for
     * JSON of any shape, whose nulls are written while those of the others are left out.
     *
     * @throws IllegalArgumentException where no adapter was generated for it
     */
    public <T> JsonCodec<T> of(Class<T> type) {
        Jsonb own = type == Object.class ? UntypedJson.jsonb() : jsonb;
        try {
            return new JsonCodec<>(own, own.type(type));
        } catch (RuntimeException unknown) {
            throw new IllegalArgumentException(missing(type), unknown);
        }
    }

    /** Where the type says {@code Object}, {@code javac} cannot know what it will be. */
    static IllegalArgumentException cannotWrite(@Nullable Object value, IllegalArgumentException cause) {
        String name = value == null ? "null" : value.getClass().getName();
        return new IllegalArgumentException(
                "Something in this " + name + " cannot be written as JSON: " + cause.getMessage()
                        + ". javac makes the adapters of"
                        + " the types that handlers name; name the type in place of Object, or put it in a record",
                cause);
    }

    /** What to write where there is no adapter. */
    static String missing(Class<?> type) {
        String name = type.getSimpleName();
        return "There is no JSON adapter for " + type.getName()
                + ": javac makes those of the types that handlers name. Take a '"
                + name + "', a 'Sender<" + name + ">' or a 'Broadcaster<" + name + ">' in a handler, or a 'Tokens<"
                + name
                + ">' in the constructor of a @Socket or @Channel class";
    }

    /**
     * The codec of a generic record with its arguments: {@code json.of(Page.class, Said.class)} for {@code Page<Said>}.
     *
     * @param <T> the record with its arguments; generated code names the same type once more
     * @param raw the record
     * @param arguments what its type parameters stand for, in their order; none of them generic
     * @throws IllegalArgumentException where no adapter was generated for one of them
     */
    public <T> JsonCodec<T> of(Class<?> raw, Class<?>... arguments) {
        return new JsonCodec<>(jsonb, jsonb.type(Types.newParameterizedType(raw, arguments)));
    }
}
