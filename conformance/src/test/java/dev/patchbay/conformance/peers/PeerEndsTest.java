package dev.patchbay.conformance.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException.Unreachable;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Tls;
import dev.patchbay.conformance.LocalhostKeys;
import dev.patchbay.socket.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client of ours makes of a server that is killed, stands still, or is not whom it takes itself for. */
final class PeerEndsTest {

    private static final BackOff SOON = BackOff.exponential(Duration.ofMillis(20), Duration.ofMillis(200));
    private static final Limits WATCHFUL =
            Limits.defaults().withPingInterval(Duration.ofMillis(500)).withPongTimeout(Duration.ofSeconds(1));

    @TempDir
    private static Path folder;

    private static LocalhostKeys keys;

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = LocalhostKeys.make(folder);
    }

    @ParameterizedTest
    @EnumSource
    void comesBackWhenThePeerWasKilledAndStartedAgain(RealPeer kind) throws Exception {
        Heard heard = new Heard();
        PeerProcess first = start(kind);
        ClientConnection connection = new PeerClient_Connector(heard)
                .url(first.url("/killed"))
                .reconnect(SOON)
                .start();
        assertThat(heard.next()).isEqualTo("opened");

        first.close();

        assertThat(heard.next()).isEqualTo("closed 1006 ");
        try (PeerProcess second = first.again()) {
            assertThat(heard.next()).isEqualTo("opened again");
            echoes(connection, heard);
            connection.close();
            second.process().awaitLine("/killed closed 1000 ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noticesAPeerThatStandsStillAndComesBackWhenItGoesOn(RealPeer kind) throws Exception {
        Heard heard = new Heard();
        try (PeerProcess peer = start(kind)) {
            ClientConnection connection = new PeerClient_Connector(heard)
                    .url(peer.url("/stopped"))
                    .limits(WATCHFUL)
                    .reconnect(SOON)
                    .start();
            assertThat(heard.next()).isEqualTo("opened");
            echoes(connection, heard);

            peer.process().signal("STOP");

            assertThat(heard.next()).isEqualTo("closed 1001 no answer to a ping");
            peer.process().signal("CONT");
            assertThat(heard.next()).isEqualTo("opened again");
            connection.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void trustsNoCertificateButItsOwnAndDoesNotTryAgain(RealPeer kind) throws Exception {
        LocalhostKeys others = LocalhostKeys.make(Files.createTempDirectory(folder, "others"));
        try (PeerProcess peer = start(kind)) {
            for (Tls tls : new Tls[] {Tls.SYSTEM, Tls.trusting(others.chain())}) {
                ClientConnection connection = new PeerClient_Connector(new Heard())
                        .url(peer.tlsUrl("/untrusted"))
                        .tls(tls)
                        .background();

                ClientState end = connection.closed().toCompletableFuture().join();

                assertThat(end)
                        .isInstanceOfSatisfying(
                                ClientState.Failed.class,
                                failed -> assertThat(failed.why())
                                        .isInstanceOfSatisfying(
                                                ClientState.Ended.NotOpened.class,
                                                why -> assertThat(why.failure())
                                                        .isInstanceOfSatisfying(
                                                                Unreachable.class,
                                                                unknown -> assertThat(unknown.isUntrusted())
                                                                        .isTrue())));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void trustsNoCertificateOfAnotherName(RealPeer kind) throws Exception {
        try (PeerProcess peer = start(kind)) {
            PeerClient_Connector connector = new PeerClient_Connector(new Heard())
                    .url(peer.tlsUrl("/other").replace("localhost", "127.0.0.1"))
                    .tls(Tls.trusting(keys.chain()));

            assertThatThrownBy(connector::start)
                    .isInstanceOfSatisfying(
                            Unreachable.class,
                            other -> assertThat(other.isUntrusted()).isTrue());
        }
    }

    private static void echoes(ClientConnection connection, Heard heard) throws InterruptedException {
        connection.send("still here");
        assertThat(heard.next()).isEqualTo("text still here");
    }

    private static PeerProcess start(RealPeer kind) throws Exception {
        assumeTrue(kind.isWanted(), kind + " is missing");
        return kind.start(keys);
    }
}
