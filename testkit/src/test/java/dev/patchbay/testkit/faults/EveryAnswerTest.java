package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException.Refused;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.Next;
import dev.patchbay.connect.FaultClient_Connector;
import dev.patchbay.socket.CloseReason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every status and every close code, one attempt behind the other. */
final class EveryAnswerTest {

    private static final int FIRST_STATUS = 200;
    private static final int LAST_STATUS = 599;
    private static final int MANY = 1000;

    private final Clients clients = new Clients();

    @AfterEach
    void stop() {
        clients.close();
    }

    @Test
    void showsEveryStatusWithItsHeadersAndBody() {
        try (FaultServer server = FaultServer.start(number -> answer(FIRST_STATUS + number - 1))) {
            List<Refused> refusals = endsOf(server, LAST_STATUS - FIRST_STATUS + 1).stream()
                    .map(EveryAnswerTest::refused)
                    .toList();

            assertThat(refusals)
                    .extracting(Refused::status)
                    .containsExactlyElementsOf(range(FIRST_STATUS, LAST_STATUS));
            assertThat(refusals).allSatisfy(refused -> {
                assertThat(refused.headers().get("x-status")).containsExactly(String.valueOf(refused.status()));
                assertThat(refused.body()).isEqualTo(hasBody(refused.status()) ? "because " + refused.status() : "");
            });
        }
    }

    private static Refused refused(Ended why) {
        assertThat(((Ended.NotOpened) why).failure()).isInstanceOf(Refused.class);
        return (Refused) ((Ended.NotOpened) why).failure();
    }

    private static Script answer(int status) {
        HttpAnswer answer = Fault.status(status).header("X-Status", String.valueOf(status));
        return hasBody(status) ? answer.body("because " + status) : answer;
    }

    private static boolean hasBody(int status) {
        return status != 204 && status != 304;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000, 2000, 3000, 4000})
    void tellsEveryCloseCode(int first) {
        try (FaultServer server = FaultServer.start(number -> Fault.closes(first + number - 1))) {
            List<Integer> codes = endsOf(server, MANY).stream()
                    .map(why -> ((Ended.Lost) why).reason().code())
                    .toList();

            assertThat(codes)
                    .containsExactlyElementsOf(IntStream.range(first, first + MANY)
                            .mapToObj(code -> CloseReason.of(code).isSendable() ? code : CloseReason.PROTOCOL_ERROR)
                            .toList());
        }
    }

    /** Of a client that tries again at once, whatever comes. */
    private List<Ended> endsOf(FaultServer server, int many) {
        FaultClient_Connector connector = clients.to(server);
        ClientConnection client = connector
                .onClose((reason, attempt, connection) -> {
                    connection.reconnect(); // with no need to move the time
                    return connector.ends.size() < many ? Next.now() : Next.giveUp("enough");
                })
                .background();
        Clients.awaitConnections(server, many);
        Clients.awaitFinal(client);
        assertThat(clients.engine.connections()).isZero();
        return new ArrayList<>(connector.ends);
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
