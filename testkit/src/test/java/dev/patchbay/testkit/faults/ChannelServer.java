package dev.patchbay.testkit.faults;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.connect.Engines;
import dev.patchbay.message.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a server of channels answers, and clients of it. */
final class ChannelServer {

    static final Pattern MESSAGE = Pattern.compile("\\[(null|\"\\d+\"),(\"\\d+\"),\"([^\"]+)\",\"([^\"]+)\",(.*)]");

    private static final String BEARER = "base64url.bearer.phx.";

    private ChannelServer() {}

    static ChannelConnector connector(FaultServer server, Clients clients) {
        return Engines.channels(server.uri("/socket").toString(), clients.engine)
                .reconnect(BackOff.linear(Duration.ofSeconds(1), Duration.ofSeconds(1)));
    }

    static ClientChannel joined(ChannelSocket socket, String topic, Clients clients) {
        ClientChannel room = socket.channel(topic);
        var unused = room.join();
        clients.awaitAtOnce("it is in", () -> room.state() == ChannelState.JOINED);
        return room;
    }

    /** Yes to everything that is asked. */
    static List<Frame> ok(Frame frame) {
        Matcher message = MESSAGE.matcher(frame.text());
        return message.matches()
                ? List.of(Frame.text(answer(message.group(1), message.group(2), message.group(3))))
                : List.of();
    }

    static String answer(String joinRef, String ref, String topic) {
        return "[" + joinRef + "," + ref + ",\"" + topic + "\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]";
    }

    /** Yes to everything, and a message behind each join. */
    static Script welcoming(String event, Map<String, Object> payload) {
        return Fault.accept().answers(frame -> {
            Matcher message = MESSAGE.matcher(frame.text());
            boolean isJoin = message.matches() && message.group(4).equals("phx_join");
            return !isJoin
                    ? ok(frame)
                    : Stream.concat(
                                    ok(frame).stream(),
                                    Stream.of(Frame.text("[" + message.group(1) + ",null,\"" + message.group(3)
                                            + "\",\"" + event + "\","
                                            + JsonValue.of(payload).text() + "]")))
                            .toList();
        });
    }

    /** The token of a handshake. */
    static String token(Asked handshake) {
        String shown = handshake.header("Sec-WebSocket-Protocol").orElse("");
        String encoded = shown.substring(shown.indexOf(BEARER) + BEARER.length());
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    }
}
