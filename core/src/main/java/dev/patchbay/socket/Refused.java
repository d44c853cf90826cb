package dev.patchbay.socket;

import dev.patchbay.json.ToldToClient;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@code @OnConnect}: this client may not come in. The handshake is answered with an HTTP status and, where
 * there is one, the reason as its text; the reason is meant for the client. Nothing is logged as an error.
 *
 * <pre>{@code
 * @OnConnect
 * User connect(Handshake handshake) {
 *     return handshake.queryParam("name")
 *             .map(User::new)
 *             .orElseThrow(() -> new Refused(401, "Who are you?").header("WWW-Authenticate", "Bearer"));
 * }
 * }</pre>
 *
 * <p>Browsers do not show a page the status or the text of a refused handshake; other clients do.
 *
 * <p>Thrown later, it refuses a join or a message of a channel with an error reply, and closes the connection of a
 * plain socket with 1008 and the reason, unless an {@code @OnError} takes it. A close frame has room for 123 bytes of
 * the reason, and the rest is cut.
 *
 * <p>It has no stack trace, so that many of them cost little. It never changes, and may be thrown again.
 */
public final class Refused extends RuntimeException implements ToldToClient {

    private static final long serialVersionUID = 1L;

    /** Forbidden (RFC 9110, section 15.5.4). */
    public static final int DEFAULT_STATUS = 403;

    private static final String[] NO_HEADERS = {};

    private final int status;
    private final String[] headers; // names, each with its value behind it: maps cannot always be serialized

    /** Refuses with HTTP 403 and no text. */
    public Refused() {
        this("");
    }

    /**
     * Refuses with HTTP 403 and a text for the client.
     *
     * @param reason any text, or empty; in a channel it is the {@code reason} of the error reply
     */
    public Refused(String reason) {
        this(DEFAULT_STATUS, reason);
    }

    /**
     * Refuses with a status of one's own. In a channel, and on an open connection, the status is not used.
     *
     * @param status an HTTP status from 400 to 599
     * @param reason a text for the client, or empty
     * @throws IllegalArgumentException where the status is another
     */
    public Refused(int status, String reason) {
        this(status, reason, null);
    }

    Refused(int status, String reason, @Nullable Throwable cause) {
        this(status, reason, cause, NO_HEADERS);
    }

    private Refused(int status, String reason, @Nullable Throwable cause, String[] headers) {
        super(reason, cause, false, false);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("A refusal needs an HTTP status from 400 to 599, got " + status);
        }
        this.status = status;
        this.headers = headers;
    }

    /**
     * A refusal like this one that is answered with a header field more. A join of a channel that is refused has no
     * headers, and ignores them.
     *
     * @param name such as {@code Retry-After}
     * @param value in printable ASCII
     * @return another refusal, to be thrown
     * @throws IllegalArgumentException as {@link ResponseHeaders#add}
     */
    public Refused header(String name, String value) {
        ResponseHeaders.check(name, value);
        String[] more = Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return new Refused(status, reason(), getCause(), more);
    }

    /** The header fields, with their values in order. */
    public Map<String, List<String>> headers() {
        ResponseHeaders all = new ResponseHeaders();
        for (int at = 0; at < headers.length; at += 2) {
            all.add(headers[at], headers[at + 1]);
        }
        return all.fields();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The text for the client, or empty. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
