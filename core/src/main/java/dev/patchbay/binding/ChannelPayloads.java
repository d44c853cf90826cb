package dev.patchbay.binding;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;

/** The two kinds of payload, for generated code. */
public final class ChannelPayloads {

    private ChannelPayloads() {}

    /**
     * The JSON that a payload is.
     *
     * @throws DecodeException where it is binary
     */
    public static Inbound.Text text(Inbound payload) {
        if (payload instanceof Inbound.Text text) {
            return text;
        }
        throw new DecodeException("", "expected JSON, got a binary payload", new IllegalArgumentException());
    }

    /**
     * The bytes that a payload is.
     *
     * @throws DecodeException where it is JSON
     */
    public static Inbound.Binary binary(Inbound payload) {
        if (payload instanceof Inbound.Binary binary) {
            return binary;
        }
        throw new DecodeException("", "expected a binary payload, got JSON", new IllegalArgumentException());
    }
}
