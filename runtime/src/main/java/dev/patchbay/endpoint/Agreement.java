package dev.patchbay.endpoint;

import dev.patchbay.socket.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What a handshake agrees on among the subprotocols (RFC 6455, section 4.2.2): the server's first that the client offers.
 *
 * @param offered what the client offers, without its token
 * @param chosen the one to speak, if any
 * @param authToken the token that came among them, decoded
 */
public record Agreement(List<String> offered, Optional<String> chosen, Optional<String> authToken) {

    /** Of nothing that was offered. */
    public static final Agreement NONE = new Agreement(List.of(), Optional.empty(), Optional.empty());

    private static final String TOKEN = "base64url.bearer.phx.";
    private static final String PHOENIX = "phoenix";

    /**
     * Agrees.
     *
     * @throws Refused with 403, where a client offers others only, or its token is no Base64
     */
    public static Agreement of(Endpoint endpoint, List<String> offered) {
        List<String> spoken = endpoint.subprotocols();
        if (!endpoint.takesAuthToken()) {
            return of(spoken, offered, Optional.empty());
        }
        List<String> withPhoenix = new ArrayList<>(spoken);
        withPhoenix.add(PHOENIX);
        List<String> tokens =
                offered.stream().filter(entry -> entry.startsWith(TOKEN)).toList();
        if (tokens.size() != 1) {
            return of(withPhoenix, offered, Optional.empty());
        }
        List<String> others =
                offered.stream().filter(entry -> !entry.startsWith(TOKEN)).toList();
        return of(withPhoenix, others, Optional.of(decoded(tokens.get(0).substring(TOKEN.length()))));
    }

    /** Of a request without a choice of subprotocols, which brings its token as it is, if there is one. */
    public static Agreement ofPolling(Endpoint endpoint, Optional<String> authToken) {
        return new Agreement(List.of(), Optional.empty(), authToken.filter(token -> endpoint.takesAuthToken()));
    }

    private static Agreement of(List<String> spoken, List<String> offered, Optional<String> authToken) {
        Optional<String> chosen = spoken.stream().filter(offered::contains).findFirst();
        if (chosen.isEmpty() && !spoken.isEmpty() && !offered.isEmpty()) {
            throw new Refused("None of the subprotocols is spoken here: " + String.join(", ", offered));
        }
        return new Agreement(offered, chosen, authToken);
    }

    /** The alphabet is the standard one, whatever the entry's name says: phoenix.js makes it with {@code btoa}. */
    private static String decoded(String token) {
        try {
            return new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            throw new Refused();
        }
    }
}
