package dev.patchbay.testkit;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Payloads of channels: typed, untyped, JSON as it is written, or bytes. */
final class Contents {

    private final Payloads payloads;

    Contents(Payloads payloads) {
        this.payloads = payloads;
    }

    /** A payload, to be sent. */
    Inbound message(Object payload) {
        if (payload instanceof byte[] bytes) {
            return new Inbound.Binary(bytes);
        }
        List<String> forms = forms(payload);
        return Inbound.Text.of(forms.get(forms.size() - 1));
    }

    /** A payload, as a message that a client has received. */
    static Received received(Inbound payload) {
        return payload instanceof Inbound.Text text
                ? new Received.Text(text.string())
                : new Received.Binary(((Inbound.Binary) payload).bytes());
    }

    /** Whether what came is this payload. */
    boolean matches(Inbound came, Object payload) {
        if (payload instanceof byte[] bytes) {
            return came instanceof Inbound.Binary binary && Arrays.equals(binary.bytes(), bytes);
        }
        return came instanceof Inbound.Text text
                && forms(payload).stream().anyMatch(form -> Meaning.parse(form).equals(Meaning.parse(text.string())));
    }

    /**
     * What came, as a type; {@code byte[]} is one.
     *
     * @throws DecodeException where it is another one
     */
    <T> T read(Inbound came, Class<T> type) {
        if (came instanceof Inbound.Binary binary && type == byte[].class) {
            return type.cast(binary.bytes());
        }
        if (came instanceof Inbound.Text text) {
            return payloads.read(text.string(), type);
        }
        throw new DecodeException("", "it is binary");
    }

    String shown(Object payload) {
        return payload instanceof byte[] bytes
                ? new Received.Binary(bytes).toString()
                : String.join(" or ", forms(payload));
    }

    private List<String> forms(Object payload) {
        boolean untyped = payload instanceof Map || payload instanceof JsonValue;
        return untyped
                ? List.of(StandardCharsets.UTF_8
                        .decode(UntypedJson.encode(payload).payload())
                        .toString())
                : payloads.forms(payload);
    }
}
