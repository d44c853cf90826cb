package dev.patchbay.platforms;

import dev.patchbay.connect.ClientOptions;
import dev.patchbay.connect.Platform;

/**
 * A server that says everything again.
 *
 * <pre>{@code
 * ClientConnection echo = new TickerClient_Connector().platform(Echo.at("ws://localhost:8080/echo")).start();
 * }</pre>
 *
 * @param url where it is
 */
public record Echo(String url) implements Platform {

    /** One that is here. */
    public static Echo at(String url) {
        return new Echo(url);
    }

    @Override
    public void configure(ClientOptions<?> options) {
        options.url(url);
    }
}
