package dev.patchbay.testkit.memory;

import dev.patchbay.reception.Arrival;
import dev.patchbay.testkit.peer.HandshakeRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes of a request what a server would have made of it. */
public final class MemoryArrival {

    private static final int FIRST_PORT = 49_152; // where the ports begin that clients have (RFC 6335, section 6)

    private MemoryArrival() {}

    /** The facts of the request of a server's n-th client. */
    static Arrival of(HandshakeRequest opening, int client) {
        return of(URI.create("http://localhost"), opening, client);
    }

    /** The same at a server of another name. */
    public static Arrival of(URI server, HandshakeRequest opening, int client) {
        return new Arrival(
                server.resolve(opening.target()).toString(),
                opening.target().getPath(),
                Optional.ofNullable(opening.target().getRawQuery()).orElse(""),
                headers(opening),
                cookies(opening.headers().getOrDefault("Cookie", List.of())),
                address(client),
                opening.subprotocols());
    }

    private static SocketAddress address(int client) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), FIRST_PORT + client % (65_536 - FIRST_PORT));
    }

    private static Map<String, List<String>> headers(HandshakeRequest opening) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Host", List.of("localhost"));
        headers.put("Connection", List.of("Upgrade"));
        headers.put("Upgrade", List.of("websocket"));
        headers.put("Sec-WebSocket-Version", List.of("13"));
        if (!opening.subprotocols().isEmpty()) {
            headers.put("Sec-WebSocket-Protocol", List.of(String.join(", ", opening.subprotocols())));
        }
        headers.putAll(opening.headers());
        return Collections.unmodifiableMap(headers);
    }

    private static Map<String, String> cookies(List<String> fields) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String field : fields) {
            for (String cookie : field.split(";", -1)) {
                String[] parts = cookie.strip().split("=", 2);
                if (parts.length == 2) {
                    cookies.putIfAbsent(parts[0], parts[1]);
                }
            }
        }
        return Collections.unmodifiableMap(cookies);
    }
}
