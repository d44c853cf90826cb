package dev.patchbay.testkit.faults;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Reads a request, and answers it; the beginning of most scripts. {@link Fault#status} and {@link Fault#accept} make one, which every
 * method here changes. Immutable.
 *
 * <pre>{@code
 * HttpAnswer busy = Fault.status(503).header("Retry-After", "1").body("later");
 * HttpAnswer wrong = Fault.accept().header("Connection", "close").acceptKey(key -> "rubbish");
 * }</pre>
 *
 * <p>An answer that is not 101 says {@code Connection: close} unless {@link #keepsAlive} is said, so that the next attempt is a
 * connection of its own.
 */
public final class HttpAnswer implements Script {

    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final String ACCEPT = "Sec-WebSocket-Accept";
    private static final String CONNECTION = "Connection";
    private static final int UPGRADED = 101;

    private final int status;
    private final SortedMap<String, String> headers;
    private final UnaryOperator<String> acceptKey;
    private final byte[] rest;

    private HttpAnswer(int status, SortedMap<String, String> headers, UnaryOperator<String> acceptKey, byte[] rest) {
        this.status = status;
        this.headers = headers;
        this.acceptKey = acceptKey;
        this.rest = rest;
    }

    static HttpAnswer of(int status) {
        boolean hasNoBody = status < 200 || status == 204 || status == 304;
        HttpAnswer empty = empty(status).header(CONNECTION, "close");
        return hasNoBody ? empty : empty.header("Content-Length", "0");
    }

    static HttpAnswer accepting() {
        return empty(UPGRADED)
                .header("Upgrade", "websocket")
                .header(CONNECTION, "Upgrade")
                .header(ACCEPT, "");
    }

    private static HttpAnswer empty(int status) {
        return new HttpAnswer(status, new TreeMap<>(), key -> key, new byte[0]);
    }

    /** With a header field, in place of the one of this name that there may be. */
    public HttpAnswer header(String name, String value) {
        SortedMap<String, String> changed = new TreeMap<>(without(name).headers);
        changed.put(name, value);
        return new HttpAnswer(status, changed, acceptKey, rest);
    }

    /** Without a header field that would be there. */
    public HttpAnswer without(String name) {
        SortedMap<String, String> changed = new TreeMap<>(headers);
        changed.keySet().removeIf(name::equalsIgnoreCase);
        return new HttpAnswer(status, changed, acceptKey, rest);
    }

    /** With a text behind the header fields, and its length among them. */
    public HttpAnswer body(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new HttpAnswer(status, header("Content-Length", String.valueOf(body.length)).headers, acceptKey, body);
    }

    /** The connection stays open for another request, which the next step reads. */
    public HttpAnswer keepsAlive() {
        return header(CONNECTION, "keep-alive");
    }

    /** Says something else than the right {@code Sec-WebSocket-Accept}, which it is given. */
    public HttpAnswer acceptKey(UnaryOperator<String> change) {
        return new HttpAnswer(status, headers, change, rest);
    }

    /** With frames in the same packet. */
    public HttpAnswer with(Frame... frames) {
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.writeBytes(rest);
        List.of(frames).forEach(frame -> more.writeBytes(frame.bytes()));
        return new HttpAnswer(status, headers, acceptKey, more.toByteArray());
    }

    @Override
    public List<Step> steps() {
        return List.of(line -> {
            line.write(bytes(line.readRequest()));
            if (status == UPGRADED) {
                line.upgraded();
            }
        });
    }

    private byte[] bytes(Asked request) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " " + (status < 300 ? "Yes" : "No") + "\r\n");
        headers.forEach((name, value) -> {
            boolean isKey = name.equals(ACCEPT) && value.isEmpty();
            String said = isKey ? acceptKey.apply(rightKey(request)) : value;
            head.append(name).append(": ").append(said).append("\r\n");
        });
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(rest);
        return all.toByteArray();
    }

    private static String rightKey(Asked request) {
        try {
            String text = request.header("Sec-WebSocket-Key").orElse("") + MAGIC;
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.ISO_8859_1));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every JVM has SHA-1", never);
        }
    }

    @Override
    public String toString() {
        return "answers with " + status;
    }
}
