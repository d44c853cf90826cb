package dev.patchbay.testkit;

import dev.patchbay.testkit.peer.Entry;
import java.util.List;
import java.util.Map;

/**
 * The server did not let a client in: {@link SocketTester#connect} and {@link ChannelTester#connect} throw it, and
 * {@link SocketTester#expectRefused} returns it.
 *
 * <pre>{@code
 * RefusedHandshake refused = tester.expectRefused(400, "/ws/chat/garden");
 * assertEquals("Say who you are", refused.text());
 * }</pre>
 *
 * <p>It has the HTTP answer. In memory its cause is what was thrown: the {@code Refused}, or the failure of an
 * {@code @OnConnect}. A test that does not expect it sees both.
 */
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

    /** The HTTP status of the answer; {@code docs/errors.md} lists what each of the server's means. */
    public int status() {
        return status;
    }

    /** The text of the answer, which is the reason of a {@code Refused}, or says which rule was broken; or empty. */
    public String text() {
        return text;
    }

    /**
     * The values of a header field of the answer.
     *
     * @param name such as {@code Retry-After}
     * @return all values, in order; empty where the answer has no such field
     */
    public List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }
}
