package dev.patchbay.dialing;

import dev.patchbay.client.ReconnectPolicy;
import java.net.URI;
import java.util.List;

/**
 * What is said about a client's connection before it begins.
 *
 * @param name in the log
 * @param uri what it connects to
 * @param asking what is said about every attempt
 * @param policy what happens when there is no connection
 * @param rules its bounds
 * @param parts who takes part in it
 */
public record ClientPlan(
        String name, URI uri, SessionDialer.Asking asking, ReconnectPolicy policy, Rules rules, List<Part> parts) {

    /** With the bounds that nobody has changed. */
    public ClientPlan(String name, URI uri, SessionDialer.Asking asking, ReconnectPolicy policy, List<Part> parts) {
        this(name, uri, asking, policy, Rules.DEFAULT, parts);
    }
}
