package dev.patchbay.admission;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What RFC 6455, section 4.2.1, asks of a handshake. */
final class Grammar {

    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UPGRADE_REQUIRED = 426;
    private static final int KEY_LENGTH = 24;
    private static final int KEY_BYTES = 16;

    private Grammar() {}

    /** What is wrong with a request, if something is. */
    static Optional<Refusal> fault(Opening request) {
        if (!request.method().equals("GET")) {
            String text = "Only WebSocket is served here: a handshake is a GET, got " + request.method();
            return Optional.of(new Refusal(METHOD_NOT_ALLOWED, text, Map.of("Allow", "GET")));
        }
        if (!request.protocol().equals("HTTP/1.1")) {
            return bad("a handshake needs HTTP/1.1, got " + request.protocol());
        }
        return headerFault(request);
    }

    private static Optional<Refusal> headerFault(Opening request) {
        List<String> connection = request.headers().apply("Connection");
        if (connection.stream().noneMatch("upgrade"::equalsIgnoreCase)) {
            return bad("the header 'Connection' must contain 'Upgrade', got " + connection);
        }
        List<String> upgrade = request.headers().apply("Upgrade");
        if (upgrade.size() != 1 || !upgrade.get(0).equalsIgnoreCase("websocket")) {
            return bad("the header 'Upgrade' must be 'websocket', got " + upgrade);
        }
        List<String> version = request.headers().apply("Sec-WebSocket-Version");
        if (!version.equals(List.of("13"))) {
            String text = "The header 'Sec-WebSocket-Version' must be '13', got " + version;
            Map<String, String> spoken = Map.of("Upgrade", "websocket", "Sec-WebSocket-Version", "13");
            return Optional.of(new Refusal(UPGRADE_REQUIRED, text, spoken));
        }
        List<String> key = request.headers().apply("Sec-WebSocket-Key");
        if (key.size() != 1 || !isKey(key.get(0))) {
            return bad("the header 'Sec-WebSocket-Key' must be 16 bytes in Base64, got " + key);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> bad(String why) {
        return Optional.of(Refusal.of(BAD_REQUEST, "Only WebSocket is served here: " + why));
    }

    private static boolean isKey(String key) {
        try {
            return key.length() == KEY_LENGTH && Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
