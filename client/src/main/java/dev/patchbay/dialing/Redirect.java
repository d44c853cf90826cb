package dev.patchbay.dialing;

import dev.patchbay.client.ClientException.Refused;
import dev.patchbay.network.HostPort;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a server sends its clients (RFC 9110, section 15.4). */
final class Redirect {

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirect() {}

    /** Where an answer leads to; nowhere where it says none, or a place without TLS in place of one with it. */
    static Optional<URI> target(URI from, Refused answer) {
        List<String> locations = answer.headers().getOrDefault("Location", List.of());
        if (!STATUSES.contains(answer.status()) || locations.size() != 1) {
            return Optional.empty();
        }
        try {
            URI to = from.resolve(new URI(locations.get(0).strip()));
            return Optional.of(ofWebSockets(to))
                    .filter(found -> found.getHost() != null)
                    .filter(found -> isWebSocket(found) && (HostPort.isSecure(found) || !HostPort.isSecure(from)));
        } catch (URISyntaxException | IllegalArgumentException bad) {
            return Optional.empty();
        }
    }

    private static boolean isWebSocket(URI uri) {
        return HostPort.isSecure(uri) || "ws".equalsIgnoreCase(uri.getScheme());
    }

    /** Whether what one may know may be told to the other. */
    static boolean isSameOrigin(URI one, URI other) {
        return HostPort.isSecure(one) == HostPort.isSecure(other)
                && HostPort.of(one).equals(HostPort.of(other));
    }

    /** Servers say {@code https:} and mean {@code wss:}; a fragment is of no use. */
    private static URI ofWebSockets(URI uri) {
        String text = uri.toString().replaceFirst("(?i)^http(s?):", "ws$1:");
        return URI.create(text.replaceFirst("#.*", ""));
    }
}
