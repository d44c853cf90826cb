package dev.patchbay.conformance;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.message.JsonValue;
import dev.patchbay.socket.Handshake;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells how its client came. */
@Channel("info")
public final class InfoChannel {

    @OnJoin
    JsonValue join(Handshake handshake) {
        String info = handshake.pathParams().isEmpty() ? headers(handshake) : "uri: " + handshake.uri();
        return JsonValue.of(Map.of("info", info, "params", handshake.params()));
    }

    private static String headers(Handshake handshake) {
        String token = handshake.authToken().map(InfoChannel::quoted).orElse("nil");
        String agent = handshake.userAgent().map(InfoChannel::quoted).orElse("nil");
        String others = handshake.xHeaders().entrySet().stream()
                .flatMap(header ->
                        header.getValue().stream().map(value -> quoted(header.getKey()) + ", " + quoted(value)))
                .collect(Collectors.joining("}, {", "{", "}"));
        return "auth_token: " + token + ", user_agent: " + agent + ", x_headers: [" + others.replace("{}", "") + "]";
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
