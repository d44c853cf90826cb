package dev.patchbay.bench.report;

import java.util.List;

/**
 * Two measurements side by side: what one costs of the other.
 *
 * @param what is compared
 * @param one the row of the first
 * @param other the row of the second
 * @param atMost what is aimed at
 */
record Ratio(String what, String one, String other, double atMost) {

    private static final String CHANNELS = " /socket/websocket?vsn=2.0.0 ";

    /** What Patchbay promises, each against something measured in the same run. */
    static final List<Ratio> PROMISES = List.of(
            echo("echo @NonBlocking / Netty", "patchbay /echo-nb", "netty /", 1, 1.05),
            echo("echo @NonBlocking / Netty", "patchbay /echo-nb", "netty /", 16, 0.95),
            echo("echo / Jetty annotated API", "patchbay /echo", "jetty-api /echo", 1, 1.00),
            echo("echo / Jetty annotated API", "patchbay /echo", "jetty-api /echo", 16, 0.18),
            echo("typed JSON @NonBlocking / echo", "patchbay /json-nb", "patchbay /echo-nb", 1, 1.15),
            echo("typed JSON @NonBlocking / echo", "patchbay /json-nb", "patchbay /echo-nb", 16, 1.60),
            channel(1, 1.25),
            channel(16, 2.5),
            fanOut("room / NIO loop", "patchbay /room-nb", 1, "nio /room", 1, 1.20),
            fanOut("room / Jetty annotated API", "patchbay /room-nb", 1, "jetty-api /room", 1, 0.75),
            fanOut("channel / NIO loop", "bench-nb-shout" + CHANNELS, 1, "nio /room", 1, 1.20),
            fanOut("channel / Jetty annotated API", "bench-nb-shout" + CHANNELS, 1, "jetty-api /room", 1, 0.75),
            fanOut("room, 16 under way / one", "patchbay /room-nb", 16, "patchbay /room-nb", 1, 0.35),
            fanOut(
                    "channel, 16 under way / one",
                    "bench-nb-shout" + CHANNELS,
                    16,
                    "bench-nb-shout" + CHANNELS,
                    1,
                    0.35));

    private static Ratio echo(String what, String one, String other, int inFlight, double atMost) {
        String load = " ECHO c=100 d=" + inFlight;
        return new Ratio(what + " d=" + inFlight, one + load, other + load, atMost);
    }

    private static Ratio channel(int inFlight, double atMost) {
        String load = "ECHO c=100 d=" + inFlight;
        return new Ratio(
                "channel echo @NonBlocking / echo d=" + inFlight,
                "bench-nb-echo" + CHANNELS + load,
                "patchbay /echo-nb " + load,
                atMost);
    }

    private static Ratio fanOut(
            String what, String one, int oneInFlight, String other, int otherInFlight, double atMost) {
        String load = " FAN_OUT c=500 d=";
        return new Ratio(
                "fan-out " + what, one.strip() + load + oneInFlight, other.strip() + load + otherInFlight, atMost);
    }
}
