package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.channel.Contract;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.mount.Disagreement;
import dev.patchbay.mount.Mount;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Clients that were built with other contracts than the server, without a network and with one. */
final class BuildsThatDisagreeTest {

    private static final Contract OWN = RoomEvents_Sender.CONTRACT;
    private static final Contract OTHER = changed("said.text string", "said.text integer");
    private static final String DIFFERS =
            "The contracts differ. The client does not have 'RoomEvents: said.text string'."
                    + " The server does not know 1 of the client's lines.";
    private static final String NO_STAMP = "The parameter 'contract' is no stamp of contracts";

    private final PubSub pubSub = PubSub.local();
    private final SocketRoutes routes = SocketTesterContract.routes(new Rooms(), pubSub);

    private static Contract changed(String line, String into) {
        String[] lines = OWN.lines().stream()
                .map(each -> each.equals(line) ? into : each)
                .toArray(String[]::new);
        return new Contract(OWN.name(), lines[0], lines);
    }

    @Test
    void promisesWhatTravels() {
        assertThat(OWN.lines())
                .containsExactly(
                        "broadcasts room:*",
                        "said.text string",
                        "said.user string",
                        "silence {}",
                        "whispered.text string",
                        "whispered.user string");
    }

    @Test
    void refusesAClientThatDiffersAndNamesTheField() {
        ChannelTester tester = tester(mount -> mount.contract(Disagreement.REFUSE, OWN));
        assertThat(tester.expectRefused(409, with(Contract.stamp(OTHER))).text())
                .isEqualTo(DIFFERS);
    }

    @Test
    void letsInWhoAgreesAndWhoSaysNothing() {
        ChannelTester tester = tester(mount -> mount.contract(Disagreement.REFUSE, OWN));
        tester.connect(with(Contract.stamp(OWN)));
        tester.connect("/rooms?user=ada");
        assertThat(tester.connections()).isEqualTo(2);
    }

    @Test
    void letsInWhoDiffersWhereThatIsOnlyLogged() {
        ChannelTester tester = tester(mount -> mount.contract(Disagreement.LOG, OWN));
        tester.connect(with(Contract.stamp(OTHER)));
        assertThat(tester.connections()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoStampAsAMistakeOfTheClient() {
        ChannelTester tester = tester(mount -> mount.contract(Disagreement.LOG, OWN));
        String tooLong = "abcd".repeat(Contract.MOST_LINES + 1);
        for (String stamp : List.of("", "abc", "%00%ff", tooLong, Contract.stamp(OWN) + "&contract=abcd")) {
            assertThat(tester.expectRefused(400, with(stamp)).text()).isEqualTo(NO_STAMP);
        }
    }

    @Test
    void namesThreeLinesAndShortensLongOnes() {
        String[] lines = {"b", "c", "d", "e", "x".repeat(201)};
        Contract many = new Contract("Many", "a".repeat(201), lines);
        ChannelTester tester = tester(mount -> mount.contract(Disagreement.REFUSE, many));
        assertThat(tester.expectRefused(409, with(Contract.stamp(OWN))).text())
                .contains("'Many: " + "a".repeat(194) + "...', 'Many: b', 'Many: c' and 3 more")
                .endsWith("The server does not know 6 of the client's lines.");
    }

    @Test
    void comparesNothingWhereNobodySaysWhat() {
        ChannelTester tester = tester(mount -> mount);
        tester.connect(with("abc"));
        assertThat(tester.connections()).isEqualTo(1);
    }

    @Test
    void takesNoContractWhereThereAreNoChannelsOrNoContracts() {
        assertThatThrownBy(() -> SocketTester.builder(routes)
                        .mount("/echo", routes.echoSocket(), mount -> mount.contract(Disagreement.LOG, OWN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Only a socket with channels has a contract");
        assertThatThrownBy(() -> tester(mount -> mount.contract(Disagreement.LOG)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChannelConnector("ws://localhost").contract())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsTheClientsExceptionWhatDiffersAndConnectsWithTheSameContract() {
        SocketServer server = SocketServer.builder(routes)
                .pubSub(pubSub)
                .contract(Disagreement.REFUSE, OWN)
                .host("localhost")
                .port(0)
                .start();
        try {
            String url = "ws://localhost:" + server.port() + "/rooms";
            ChannelConnector other =
                    new ChannelConnector(url).query("user", () -> "ada").contract(OTHER);
            assertThatThrownBy(other::start)
                    .isInstanceOf(ClientException.Refused.class)
                    .hasMessage("The handshake was answered with 409: " + DIFFERS);
            try (ChannelSocket socket = new ChannelConnector(url)
                    .query("user", () -> "ada")
                    .contract(OWN)
                    .start()) {
                assertThat(socket.connection().isOpen()).isTrue();
            }
        } finally {
            server.stop();
        }
    }

    private ChannelTester tester(UnaryOperator<Mount> options) {
        return ChannelTester.of(SocketTester.builder(routes)
                .pubSub(pubSub)
                .mount("/rooms", routes.roomSocket(), options)
                .open());
    }

    private static String with(String stamp) {
        return "/rooms?user=ada&contract=" + stamp;
    }
}
