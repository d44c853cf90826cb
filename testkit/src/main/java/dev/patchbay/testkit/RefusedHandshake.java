package dev.patchbay.testkit;

import dev.patchbay.testkit.peer.Entry;
import java.util.List;
import java.util.Map;

/** The server did not let a client in: {@link SocketTester#connect} throws it. */
public final class RefusedHandshake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String text;

    private final transient Map<String, List<String>> headers;

    RefusedHandshake(String target, Entry.Refused refused) {
        super(
                "The handshake of " + target + " was answered with " + refused.status()
                        + (refused.text().isEmpty() ? "" : ": " + refused.text()),
                refused.cause().orElse(null));
        this.status = refused.status();
        this.text = refused.text();
        this.headers = refused.headers();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The text of the answer, or empty. */
    public String text() {
        return text;
    }

    /** The values of a header field of the answer. */
    public List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }
}
