package dev.patchbay.server;

import java.util.List;
import java.util.Set;
import org.eclipse.jetty.websocket.core.ExtensionConfig;

/**
 * What is agreed on with a client that offers {@code permessage-deflate} (RFC 7692): no context is kept from one message
 * to the next in either direction, because it would cost tens of kilobytes for every connection.
 */
enum Compression {

    /** No offer is taken. */
    OFF,

    /** The first offer that can be met is taken. */
    ON;

    private static final String NAME = "permessage-deflate";
    private static final String SERVER_WINDOW = "server_max_window_bits";
    private static final String LARGEST_WINDOW = "15";
    private static final Set<String> PARAMETERS =
            Set.of(SERVER_WINDOW, "client_max_window_bits", "server_no_context_takeover", "client_no_context_takeover");

    static Compression when(boolean wanted) {
        return wanted ? ON : OFF;
    }

    List<ExtensionConfig> accept(List<ExtensionConfig> offers) {
        if (this == OFF) {
            return List.of();
        }
        return offers.stream()
                .filter(Compression::canBeMet)
                .limit(1)
                .map(offer -> ExtensionConfig.parse(NAME + ";server_no_context_takeover;client_no_context_takeover"))
                .toList();
    }

    /** Jetty's deflater has the largest window, which a client that asks for a smaller one could not inflate. */
    private static boolean canBeMet(ExtensionConfig offer) {
        return offer.getName().equals(NAME)
                && PARAMETERS.containsAll(offer.getParameterKeys())
                && offer.getParameter(SERVER_WINDOW, LARGEST_WINDOW).equals(LARGEST_WINDOW);
    }
}
