package dev.patchbay.tracing;

import dev.patchbay.client.ClientException;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.UntypedJson;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.client.Request;

/** What may be shown of what goes and comes: the beginning of payloads, and nothing that has to do with a secret name. */
final class Shown {

    private static final int LONGEST = 500;
    private static final int MOST_BYTES = 64;
    /** In place of what is secret. */
    static final String FILTERED = "[FILTERED]";

    private Shown() {}

    /** Of a whole text: as it is where it mentions no secret name; as a map, where it is JSON; else nothing. */
    static String text(ParameterFilter filter, ByteBuffer payload) {
        byte[] utf8 = bytes(payload, payload.remaining());
        String text = new String(utf8, StandardCharsets.UTF_8);
        if (!filter.mentions(text)) {
            return text.substring(0, Math.min(text.length(), LONGEST + 1)); // whose end says that it is longer
        }
        try {
            return filter.show(UntypedJson.decode(new Inbound.Text(utf8)));
        } catch (DecodeException noJson) {
            return FILTERED;
        }
    }

    /** The first bytes, in hexadecimal digits. */
    static String hex(ByteBuffer payload) {
        String digits = HexFormat.of().formatHex(bytes(payload, Math.min(MOST_BYTES, payload.remaining())));
        return payload.remaining() > MOST_BYTES ? digits + "..." : digits;
    }

    /** The code of a close frame, and its text. */
    static String close(ByteBuffer payload) {
        ByteBuffer frame = payload.slice();
        if (frame.remaining() < Short.BYTES) {
            return Integer.toString(CloseReason.NO_CODE);
        }
        int code = Short.toUnsignedInt(frame.getShort());
        return (code + " " + StandardCharsets.UTF_8.decode(frame)).strip();
    }

    /** The query and the header fields of a handshake. */
    static String request(Secrets secrets, ParameterFilter filter, Request request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.getHeaders().forEach(field -> headers.put(field.getName(), secrets.hide(field.getValue())));
        Map<String, String> query = new LinkedHashMap<>();
        request.getParams().forEach(field -> query.put(field.getName(), secrets.hide(field.getValue())));
        return (query.isEmpty() ? "" : "query " + filter.show(query) + ", ") + "headers " + filter.show(headers);
    }

    /** A failure, without the URL, which a secret may be in. */
    static String failure(ClientException failure) {
        String kind = failure.getClass().getSimpleName();
        if (failure instanceof ClientException.BadUrl) {
            return kind;
        }
        return kind + ": " + (failure.getCause() == null ? failure.getMessage() : failure.getCause());
    }

    private static byte[] bytes(ByteBuffer payload, int length) {
        byte[] bytes = new byte[length];
        payload.get(payload.position(), bytes);
        return bytes;
    }
}
