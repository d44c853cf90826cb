package dev.patchbay.bench.load;

import java.io.IOException;

/** One measurement: connects, warms up, measures, and tells what it saw. */
public final class Load {

    private Load() {}

    /**
     * Runs what the arguments say; see {@link LoadOptions}.
     *
     * @return one line of {@code name=value}
     */
    public static String run(String... arguments) throws IOException, InterruptedException {
        LoadOptions options = LoadOptions.of(arguments);
        ServerProcess server = new ServerProcess(options.port() + 1);
        return switch (options.mode()) {
            case ECHO -> new ClosedLoop(options, server, new EchoTraffic(options)).run();
            case FAN_OUT -> new ClosedLoop(options, server, new FanOutTraffic(options)).run();
            case IDLE -> new IdleConnections(options, server).run();
        };
    }
}
