package dev.patchbay.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a connection was opened: a parameter of a client's {@code @OnOpen}.
 *
 * @param attempt which attempt it was, counted from 1, since the connection was well the last time
 * @param isFirst whether it was never open before; where it was, what was said through it is to be said again
 * @param headers the header fields of the server's answer; their names are looked up without regard to case
 * @param subprotocol the subprotocol that the server has chosen, if it has
 */
public record Opened(int attempt, boolean isFirst, Map<String, List<String>> headers, Optional<String> subprotocol) {

    /** Says no values: a secret may be among them. */
    @Override
    public String toString() {
        return "Opened[attempt=" + attempt + ", isFirst=" + isFirst + ", headers=" + headers.keySet() + "]";
    }
}
