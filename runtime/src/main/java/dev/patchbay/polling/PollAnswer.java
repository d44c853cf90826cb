package dev.patchbay.polling;

import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** What a request is answered with: an object whose status is what the client goes by; HTTP's is 200. */
public final class PollAnswer {

    /** Messages came, or what was published is taken. */
    public static final int OK = 200;

    /** No message came in time. */
    public static final int NO_CONTENT = 204;

    /** The client may not come in. */
    public static final int FORBIDDEN = 403;

    /** What was published was not handled in time. */
    public static final int TIMEOUT = 408;

    /** There is no such session, or none any more. */
    public static final int GONE = 410;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream json = new ByteArrayOutputStream(64);

    private PollAnswer() {}

    /** A status, and nothing else. */
    public static byte[] of(int status) {
        return new PollAnswer().put("{\"status\":" + status + "}").bytes();
    }

    /**
     * The answer to a poll.
     *
     * @param token of the session
     * @param messages each is one string: a text as it is, a binary one in Base64, as clients send theirs
     */
    public static byte[] of(int status, String token, List<Outbound> messages) {
        PollAnswer answer = new PollAnswer()
                .put("{\"status\":" + status + ",\"token\":"
                        + JsonValue.of(token).text() + ",\"messages\":[");
        String comma = "";
        for (Outbound message : messages) {
            answer.put(comma).put(message);
            comma = ",";
        }
        return answer.put("]}").bytes();
    }

    private PollAnswer put(String text) {
        json.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private PollAnswer put(Outbound message) {
        json.write('"');
        if (message instanceof Outbound.Text text) {
            putEscaped(text.utf8());
        } else {
            byte[] bytes = new byte[message.size()];
            message.payload().get(bytes);
            json.writeBytes(Base64.getEncoder().encode(bytes));
        }
        json.write('"');
        return this;
    }

    /** UTF-8, in which nothing else has to be escaped in JSON. */
    private void putEscaped(byte[] utf8) {
        int from = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
                json.write(utf8, from, i - from);
                from = i + 1;
                putEscaped(b);
            }
        }
        json.write(utf8, from, utf8.length - from);
    }

    private void putEscaped(byte ascii) {
        json.write('\\');
        if (ascii >= ' ') {
            json.write(ascii);
        } else {
            put("u00");
            json.write(HEX[ascii >> 4]);
            json.write(HEX[ascii & 0xF]);
        }
    }

    private byte[] bytes() {
        return json.toByteArray();
    }
}
