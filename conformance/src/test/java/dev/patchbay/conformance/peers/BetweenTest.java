package dev.patchbay.conformance.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException.ProxyRefused;
import dev.patchbay.client.ClientException.Unreachable;
import dev.patchbay.client.Proxy;
import dev.patchbay.client.Tls;
import dev.patchbay.conformance.ListeningProcess;
import dev.patchbay.conformance.LocalhostKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A client of ours that reaches a server through a proxy. */
final class BetweenTest {

    private static final String LONG = "0123456789abcdef".repeat(4096); // what a message may have unless said

    @TempDir
    private static Path folder;

    private static PeerProcess peer;
    private static Tls trusting;

    @BeforeAll
    static void startPeer() throws Exception {
        LocalhostKeys keys = LocalhostKeys.make(folder);
        trusting = Tls.trusting(keys.chain());
        peer = RealPeer.PATCHBAY.start(keys);
    }

    @AfterAll
    static void stopPeer() {
        peer.close();
    }

    static Stream<Arguments> all() {
        return Arrays.stream(Between.values())
                .flatMap(between -> Arrays.stream(Way.values()).map(way -> Arguments.of(between, way)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void leadsToTheServer(Between kind, Way way) throws Exception {
        Heard heard = new Heard();
        try (ListeningProcess between = start(kind)) {
            ClientConnection connection = way.connector(peer, "/between", trusting, heard)
                    .proxy(kind.known(between.port()))
                    .start();
            assertThat(heard.next()).isEqualTo("opened");

            echoes(connection, heard);
            connection.close();
        }
    }

    @Test
    void socks4LeadsToAnAddress() throws Exception {
        Heard heard = new Heard();
        try (ListeningProcess between = start(Between.DANTE)) {
            ClientConnection connection = new PeerClient_Connector(heard)
                    .url(peer.url("/socks4").replace("localhost", "127.0.0.1"))
                    .proxy(Proxy.socks4("localhost", between.port()))
                    .start();
            assertThat(heard.next()).isEqualTo("opened");

            echoes(connection, heard);
            connection.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isComeBackThroughWhenItWasKilledAndStartedAgain(Between kind) throws Exception {
        Heard heard = new Heard();
        ListeningProcess first = start(kind);
        ClientConnection connection = Way.TLS
                .connector(peer, "/again", trusting, heard)
                .proxy(kind.known(first.port()))
                .reconnect(BackOff.exponential(Duration.ofMillis(20), Duration.ofMillis(200)))
                .start();
        assertThat(heard.next()).isEqualTo("opened");

        first.close();

        assertThat(heard.next()).isEqualTo("closed 1006 ");
        try (ListeningProcess second = first.again()) {
            assertThat(heard.next()).isEqualTo("opened again");
            assertThat(second.port()).isEqualTo(first.port());
            echoes(connection, heard);
            connection.close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "TLS"})
    void tinyproxyRefusesWhomItDoesNotKnow(Way way) throws Exception {
        try (ListeningProcess between = start(Between.TINYPROXY)) {
            Proxy unknown = Between.TINYPROXY.unknown(between.port());

            assertThatThrownBy(() -> start(way, unknown))
                    .isInstanceOfSatisfying(
                            ProxyRefused.class,
                            none -> assertThat(none.status()).isEqualTo(407));
            assertThatThrownBy(() -> start(way, unknown.credentials("ada", "wrong")))
                    .isInstanceOfSatisfying(
                            ProxyRefused.class,
                            wrong -> assertThat(wrong.status()).isEqualTo(401)); // for it that is not 407
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "TLS"})
    void microsocksRefusesWhomItDoesNotKnow(Way way) throws Exception {
        try (ListeningProcess between = start(Between.MICROSOCKS)) {
            Proxy unknown = Between.MICROSOCKS.unknown(between.port());

            assertThatThrownBy(() -> start(way, unknown)).isInstanceOf(Unreachable.class);
            assertThatThrownBy(() -> start(way, unknown.credentials("ada", "wrong")))
                    .isInstanceOf(Unreachable.class);
        }
    }

    private static void start(Way way, Proxy through) {
        way.connector(peer, "/refused", trusting, new Heard()).proxy(through).start();
    }

    private static void echoes(ClientConnection connection, Heard heard) throws InterruptedException {
        connection.send(LONG);
        assertThat(heard.next()).isEqualTo("text " + LONG);
    }

    private static ListeningProcess start(Between kind) throws Exception {
        assumeTrue(kind.isWanted(), kind + " is missing");
        return kind.start(folder);
    }
}
