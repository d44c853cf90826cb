package dev.patchbay.connect;

/**
 * A service, as its manual describes it: where it is, how it is told who connects, what it counts as a sign of life, and which of its
 * messages only serve the protocol. All of that are options of a connector, and the program may say each of them otherwise, behind
 * {@link ClientOptions#platform}.
 *
 * <pre>{@code
 * Platform staging = options -> options.url("wss://staging.example.com/ws").heartbeat(Heartbeat.of("ping"));
 * ClientConnection ticker = new TickerClient_Connector().platform(staging).start();
 * }</pre>
 */
@FunctionalInterface
public interface Platform {

    /** Says what there is to say, when {@link ClientOptions#platform} is called. */
    void configure(ClientOptions<?> options);
}
