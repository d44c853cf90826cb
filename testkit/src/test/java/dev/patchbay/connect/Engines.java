package dev.patchbay.connect;

import dev.patchbay.dialing.ClientEngine;

/** Gives connectors an engine of a test's own. */
public final class Engines {

    private Engines() {}

    /** A connector for channels, on a test's engine. */
    public static ChannelConnector channels(String endpoint, ClientEngine engine) {
        return new ChannelConnector(endpoint).engine(engine);
    }
}
