package dev.patchbay.channel;

import dev.patchbay.codec.Protocol;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import java.util.List;
import java.util.regex.Pattern;

/** Which version of the protocol a handshake asks for with its parameter {@code vsn}: a full semantic version, {@code 1.0.*} or {@code 2.0.*}. */
final class ProtocolVersion {

    private static final String PARAMETER = "vsn";
    private static final String WITHOUT = "1.0.0";
    private static final String PATCH = "(0|[1-9]\\d*)(\\+[0-9A-Za-z.-]+)?";
    private static final Pattern V1 = Pattern.compile("1\\.0\\." + PATCH);
    private static final Pattern V2 = Pattern.compile("2\\.0\\." + PATCH);

    private ProtocolVersion() {}

    /**
     * What the client is to be spoken to in.
     *
     * @throws Refused with HTTP 403 and no text, as Phoenix does, where nobody speaks it
     */
    static Protocol of(Handshake handshake) {
        List<String> values = handshake.queryParams().getOrDefault(PARAMETER, List.of());
        boolean isNested = handshake.queryParams().keySet().stream().anyMatch(name -> name.startsWith(PARAMETER + "["));
        String version = values.isEmpty() ? WITHOUT : values.get(values.size() - 1);
        if (!isNested && V2.matcher(version).matches()) {
            return Protocol.V2;
        }
        if (!isNested && V1.matcher(version).matches()) {
            return Protocol.V1;
        }
        throw new Refused();
    }
}
