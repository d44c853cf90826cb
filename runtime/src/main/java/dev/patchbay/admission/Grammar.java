package dev.patchbay.admission;

import dev.patchbay.log.Complaints;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What RFC 6455, section 4.2.1, asks of a handshake, and RFC 8441, section 5, of one over HTTP/2. */
public final class Grammar {

    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UPGRADE_REQUIRED = 426;
    private static final String HTTP_2 = "HTTP/2.0";
    private static final String WEBSOCKET = "websocket";
    private static final List<String> VERSION = List.of("13");
    private static final int KEY_LENGTH = 24;
    private static final int KEY_BYTES = 16;

    private Grammar() {}

    /**
     * What is wrong with a request, if something is.
     *
     * @param complaints where the log is told of a proxy that has forgotten something
     */
    public static Optional<Refusal> fault(Approach request, Complaints complaints) {
        Optional<Refusal> fault = request.protocol().equals(HTTP_2) ? faultOver2(request) : faultOver1(request);
        if (fault.isPresent()) {
            ForgetfulProxy.complain(request, complaints);
        }
        return fault;
    }

    private static Optional<Refusal> faultOver1(Approach request) {
        if (!request.method().equals("GET")) {
            return badMethod("a handshake is a GET", request, "GET");
        }
        if (!request.protocol().equals("HTTP/1.1")) {
            return bad("a handshake needs HTTP/1.1, got " + request.protocol());
        }
        List<String> connection = request.headers().apply("Connection");
        if (connection.stream().noneMatch("upgrade"::equalsIgnoreCase)) {
            return bad("the header 'Connection' must contain 'Upgrade', got " + connection);
        }
        List<String> upgrade = request.headers().apply("Upgrade");
        if (upgrade.size() != 1 || !upgrade.get(0).equalsIgnoreCase(WEBSOCKET)) {
            return bad("the header 'Upgrade' must be 'websocket', got " + upgrade);
        }
        return badVersion(request, Map.of("Upgrade", List.of(WEBSOCKET), "Sec-WebSocket-Version", VERSION))
                .or(() -> badKey(request));
    }

    private static Optional<Refusal> faultOver2(Approach request) {
        if (!request.method().equals("CONNECT")) {
            return badMethod("a handshake over HTTP/2 is a CONNECT with ':protocol'", request, "CONNECT");
        }
        if (!request.tunnel().equals(WEBSOCKET)) {
            return bad("':protocol' must be 'websocket', got '" + request.tunnel() + "'");
        }
        return badVersion(request, Map.of("Sec-WebSocket-Version", VERSION));
    }

    private static Optional<Refusal> badMethod(String right, Approach request, String allowed) {
        String text = "Only WebSocket is served here: " + right + ", got " + request.method();
        return Optional.of(Refusal.of(METHOD_NOT_ALLOWED, text, "Allow", allowed));
    }

    private static Optional<Refusal> badVersion(Approach request, Map<String, List<String>> spoken) {
        List<String> version = request.headers().apply("Sec-WebSocket-Version");
        if (version.equals(VERSION)) {
            return Optional.empty();
        }
        String text = "The header 'Sec-WebSocket-Version' must be '13', got " + version;
        return Optional.of(new Refusal(UPGRADE_REQUIRED, text, spoken));
    }

    private static Optional<Refusal> badKey(Approach request) {
        List<String> key = request.headers().apply("Sec-WebSocket-Key");
        return key.size() == 1 && isKey(key.get(0))
                ? Optional.empty()
                : bad("the header 'Sec-WebSocket-Key' must be 16 bytes in Base64, got " + key);
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
