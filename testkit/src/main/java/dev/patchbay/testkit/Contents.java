package dev.patchbay.testkit;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Payloads of channels: typed, untyped, JSON as it is written, or bytes. */
final class Contents {

    private final Payloads payloads;

    Contents(Payloads payloads) {
        this.payloads = payloads;
    }

    /** A payload as JSON; bytes are none. */
    String json(Object payload) {
        List<String> forms = forms(payload);
        return forms.get(forms.size() - 1);
    }

    /** Whether what came is this payload. */
    boolean matches(Received came, Object payload) {
        if (payload instanceof byte[] bytes) {
            return came.equals(new Received.Binary(bytes));
        }
        return came instanceof Received.Text text
                && forms(payload).stream().anyMatch(form -> Meaning.parse(form).equals(Meaning.parse(text.text())));
    }

    /**
     * What came, as a type; {@code byte[]} is one.
     *
     * @throws DecodeException where it is another one
     */
    <T> T read(Received came, Class<T> type) {
        if (came instanceof Received.Binary binary && type == byte[].class) {
            return type.cast(binary.bytes());
        }
        if (came instanceof Received.Text text) {
            return payloads.read(text.text(), type);
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
