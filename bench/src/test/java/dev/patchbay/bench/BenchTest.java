package dev.patchbay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.bench.clients.Clients;
import dev.patchbay.bench.load.Load;
import dev.patchbay.bench.peer.Peers;
import dev.patchbay.bench.serve.Patchbay;
import dev.patchbay.server.SocketServer;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is measured works; what it costs is no business of a test. */
final class BenchTest {

    private static int port;
    private static SocketServer server;

    @BeforeAll
    static void start() throws IOException {
        port = freePort();
        Probe.open(port + 1);
        server = Patchbay.start(port);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo", "/echo-nb"})
    void echoes(String path) throws Exception {
        assertThat(load("path=" + path, "in-flight=3")).contains("cpu-us=").doesNotContain("rate=0 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/json", "/json-nb"})
    void adds(String path) throws Exception {
        String payload = "payload={\"event\":\"add\",\"payload\":{\"a\":1,\"b\":2,\"note\":\"n\"}}";

        assertThat(load("path=" + path, payload)).doesNotContain("rate=0 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/room", "/room-nb"})
    void broadcasts(String path) throws Exception {
        assertThat(load("path=" + path, "mode=fan-out", "in-flight=2")).doesNotContain("rate=0 ");
    }

    @ParameterizedTest
    @CsvSource({"bench, echo, echo", "bench-nb, echo, echo", "bench, shout, fan-out", "bench-nb, shout, fan-out"})
    void speaksChannels(String topic, String event, String mode) throws Exception {
        String first = "first=[\"1\",\"1\",\"" + topic + ":1\",\"phx_join\",{}]";
        String payload = "payload=[\"1\",\"2\",\"" + topic + ":1\",\"" + event + "\",{\"note\":\"n\"}]";

        assertThat(load("path=/socket/websocket?vsn=2.0.0", "mode=" + mode, first, payload))
                .doesNotContain("rate=0 ");
    }

    @Test
    void tellsWhatAnIdleConnectionCosts() throws Exception {
        assertThat(load("mode=idle")).contains("heap-bytes=").contains("rss-bytes=");
    }

    @ParameterizedTest
    @CsvSource({"nio, /echo", "netty, /", "undertow, /echo", "jetty-api, /echo", "jetty-core, /echo"})
    void knowsItsPeers(String peer, String path) throws Exception {
        int at = freePort();
        Probe.open(at + 1);
        Peers.start(peer, at);

        assertThat(Load.run("label=" + peer, "port=" + at, "path=" + path, "connections=4", "warm-up=0", "duration=1"))
                .doesNotContain("rate=0 ");
    }

    @Test
    void putsEveryClientIntoATopicOfItsOwn() throws Exception {
        String first = "first=[\"1\",\"1\",\"bench-nb:{n}\",\"phx_join\",{}]";

        assertThat(load("mode=idle", "path=/socket/websocket?vsn=2.0.0", first)).contains("heap-bytes=");
    }

    @ParameterizedTest
    @CsvSource({"echo, /echo-nb", "fan-out, /room-nb"})
    void growsToMoreConnectionsThanAreOpenedAtOnce(String mode, String path) throws Exception {
        assertThat(Load.run(
                        "port=" + port, "mode=" + mode, "path=" + path, "connections=40", "warm-up=0", "duration=1"))
                .contains("connections=40 ")
                .doesNotContain("rate=0 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patchbay", "patchbay-workers", "netty", "okhttp", "jdk"})
    void measuresClients(String client) throws Exception {
        assertThat(Clients.line(client, port, "idle", 4)).contains("open-ms=").contains("heap-bytes=");
        assertThat(Clients.line(client, port, "echo", 3, 0, 1))
                .contains("cpu-us=")
                .contains("alloc-bytes=")
                .doesNotContain("rate=0 ");
    }

    @Test
    void hasAServerOfOneEndpoint() throws Exception {
        int at = freePort();
        Probe.open(at + 1);
        SocketServer echo = Patchbay.startEcho(at);

        assertThat(Load.run("port=" + at, "path=/echo", "connections=1", "warm-up=0", "duration=1"))
                .doesNotContain("rate=0 ");
        echo.stop();
    }

    private static String load(String... options) throws Exception {
        String[] all = java.util.Arrays.copyOf(options, options.length + 4);
        all[options.length] = "port=" + port;
        all[options.length + 1] = "connections=4";
        all[options.length + 2] = "warm-up=0";
        all[options.length + 3] = "duration=1";
        return Load.run(all);
    }

    /** A port whose next one is free as well. */
    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket one = new ServerSocket(0);
                    ServerSocket next = new ServerSocket(one.getLocalPort() + 1)) {
                assertThat(next.isBound()).isTrue();
                return one.getLocalPort();
            } catch (java.net.BindException taken) {
                assertThat(taken).isNotNull(); // the next one is; another pair, then
            }
        }
    }
}
