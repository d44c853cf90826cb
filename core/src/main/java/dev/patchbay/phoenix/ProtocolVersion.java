package dev.patchbay.phoenix;

import dev.patchbay.protocol.Protocol;
import dev.patchbay.protocol.ServerProtocol;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which version of the protocol a handshake asks for with its parameter {@code vsn}: a full semantic version, whose last number
 * makes no difference.
 */
final class ProtocolVersion {

    private static final String PARAMETER = "vsn";
    private static final String WITHOUT = "1.0.0";
    private static final Pattern VERSION = Pattern.compile("(\\d+\\.\\d+)\\.(?:0|[1-9]\\d*)(?:\\+[0-9A-Za-z.-]+)?");
    private static final Map<String, ServerProtocol> PHOENIX = Map.of("1.0", Protocol.V1, "2.0", Protocol.V2);

    private ProtocolVersion() {}

    /**
     * What the client is to be spoken to in.
     *
     * @param others what is spoken beside Phoenix's versions, or in their place
     * @throws Refused with HTTP 403 and no text, as Phoenix does, where nobody speaks it
     */
    static ServerProtocol of(Handshake handshake, Map<String, ServerProtocol> others) {
        List<String> values = handshake.queryParams().getOrDefault(PARAMETER, List.of());
        boolean isNested = handshake.queryParams().keySet().stream().anyMatch(name -> name.startsWith(PARAMETER + "["));
        Matcher version = VERSION.matcher(values.isEmpty() ? WITHOUT : values.get(values.size() - 1));
        if (isNested || !version.matches()) {
            throw new Refused();
        }
        ServerProtocol wanted = others.getOrDefault(version.group(1), PHOENIX.get(version.group(1)));
        if (wanted == null) {
            throw new Refused();
        }
        return wanted;
    }
}
