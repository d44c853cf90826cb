package dev.patchbay.bench.report;

import dev.patchbay.bench.report.Promise.Bound;
import dev.patchbay.bench.report.Promise.Ratio;
import dev.patchbay.bench.report.Promise.Surplus;
import java.util.List;
import java.util.stream.Stream;

/** What Patchbay promises; ratios are each against something measured in the same run. */
final class Promises {

    private static final String CHANNELS = " /socket/websocket?vsn=2.0.0 ";
    private static final String ECHO = "patchbay /echo";
    private static final String ECHO_NB = "patchbay /echo-nb";
    private static final String JSON_NB = "patchbay /json-nb";
    private static final String ROOM = "patchbay /room-nb";
    private static final String CHANNEL_ECHO = ("bench-nb-echo" + CHANNELS).strip();
    private static final String SHOUT = ("bench-nb-shout" + CHANNELS).strip();
    private static final int KILOBYTE = 1024;

    static final List<Promise> ALL = Stream.of(traffic(), fanOut(), allocation(), idle(), building(), clients())
            .flatMap(List::stream)
            .toList();

    private Promises() {}

    private static List<Promise> traffic() {
        return List.of(
                echo("echo @NonBlocking / Netty", ECHO_NB, "netty /", 1, 1.05),
                echo("echo @NonBlocking / Netty", ECHO_NB, "netty /", 16, 0.95),
                echo("echo / Jetty annotated API", ECHO, "jetty-api /echo", 1, 1.00),
                echo("echo / Jetty annotated API", ECHO, "jetty-api /echo", 16, 0.18),
                echo("typed JSON @NonBlocking / echo", JSON_NB, "beside-json /echo-nb", 1, 1.15),
                echo("typed JSON @NonBlocking / echo", JSON_NB, "beside-json /echo-nb", 16, 1.60),
                echo("channel echo @NonBlocking / echo", CHANNEL_ECHO, "beside-channels /echo-nb", 1, 1.25),
                echo("channel echo @NonBlocking / echo", CHANNEL_ECHO, "beside-channels /echo-nb", 16, 2.5));
    }

    private static List<Promise> fanOut() {
        return List.of(
                fanOut("room / NIO loop", ROOM, "nio /room", 1.20),
                fanOut("room / Jetty annotated API", ROOM, "jetty-api /room", 0.75),
                fanOut("channel / NIO loop", SHOUT, "nio /room", 1.20),
                fanOut("channel / Jetty annotated API", SHOUT, "jetty-api /room", 0.75),
                together("room, 16 under way / one", ROOM),
                together("channel, 16 under way / one", SHOUT));
    }

    private static List<Promise> allocation() {
        return List.of(
                allocated("echo @NonBlocking", ECHO_NB, 300),
                allocated("echo", ECHO, 300),
                allocated("channel echo @NonBlocking", CHANNEL_ECHO, KILOBYTE),
                allocated("channel echo", ("bench-echo" + CHANNELS).strip(), KILOBYTE));
    }

    private static List<Promise> idle() {
        return List.of(
                heap("idle", ECHO + " IDLE", KILOBYTE),
                heap("joined, one topic", "one-topic" + CHANNELS + "IDLE", 3 * KILOBYTE),
                heap("joined, own topics", "own-topics" + CHANNELS + "IDLE", 3 * KILOBYTE),
                resident("joined, one topic", "one-topic" + CHANNELS + "IDLE"),
                resident("joined, own topics", "own-topics" + CHANNELS + "IDLE"));
    }

    private static List<Promise> building() {
        return List.of(
                new Ratio(
                        "start-up / bare Jetty server",
                        new Cell("patchbay-alone /echo START_UP", "start-ms"),
                        new Cell("jetty-core-alone /echo START_UP", "start-ms"),
                        1.3),
                new Ratio(
                        "javac for a handler, 500 / 100 handlers",
                        new Cell("processor 500-handlers BUILD", "each-ms"),
                        new Cell("processor 100-handlers BUILD", "each-ms"),
                        1.1));
    }

    private static List<Promise> clients() {
        return List.of(
                clientEcho(1),
                clientEcho(16),
                clientHeap("Netty", "netty"),
                clientHeap("OkHttp", "okhttp"),
                clientHeap("java.net.http.WebSocket", "jdk"));
    }

    private static Promise clientEcho(int inFlight) {
        String load = " /echo-nb CLIENT_ECHO c=100 d=" + inFlight;
        return new Ratio(
                "client's echo @NonBlocking / Netty d=" + inFlight,
                Cell.cpu("patchbay" + load),
                Cell.cpu("netty" + load),
                1.00);
    }

    private static Promise clientHeap(String what, String other) {
        String idle = " /echo-nb CLIENT_IDLE";
        return new Ratio(
                "client's idle connection / " + what,
                new Cell("patchbay" + idle, "heap-bytes"),
                new Cell(other + idle, "heap-bytes"),
                1.00);
    }

    private static Promise echo(String what, String one, String other, int inFlight, double atMost) {
        String load = " ECHO c=100 d=" + inFlight;
        return new Ratio(what + " d=" + inFlight, Cell.cpu(one + load), Cell.cpu(other + load), atMost);
    }

    private static Promise fanOut(String what, String one, String other, double atMost) {
        String load = " FAN_OUT c=500 d=1";
        return new Ratio("fan-out " + what, Cell.cpu(one + load), Cell.cpu(other + load), atMost);
    }

    private static Promise together(String what, String one) {
        String load = one + " FAN_OUT c=500 d=";
        return new Ratio("fan-out " + what, Cell.cpu(load + 16), Cell.cpu(load + 1), 0.35);
    }

    private static Promise allocated(String what, String row, double atMost) {
        return new Bound(
                "bytes allocated, " + what + " d=16", new Cell(row + " ECHO c=100 d=16", "alloc-bytes"), atMost);
    }

    private static Promise heap(String what, String row, double atMost) {
        return new Surplus(
                "bytes of heap, " + what + " - Jetty core",
                new Cell(row, "heap-bytes"),
                new Cell("jetty-core /echo IDLE", "heap-bytes"),
                atMost);
    }

    private static Promise resident(String what, String row) {
        return new Bound("bytes of memory, " + what, new Cell(row, "rss-bytes"), 10 * KILOBYTE);
    }
}
