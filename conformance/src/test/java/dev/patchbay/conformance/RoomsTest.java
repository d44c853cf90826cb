package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the transcripts have no lines for: several clients, and events that nobody recorded. */
final class RoomsTest {

    private static final String JOIN = "[\"1\",\"1\",\"room:a\",\"phx_join\",{}]";
    private static final String JOINED = "[\"1\",\"1\",\"room:a\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]";

    private final Application application = Application.start();

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void everyClientGetsItsOwnVersionOfAnInterceptedEvent() throws Exception {
        Client ada = joined("?vsn=2.0.0&user_id=ada");
        Client bob = joined("?vsn=2.0.0&user_id=bob");
        ada.send("[\"1\",\"2\",\"room:a\",\"shout\",{\"m\":1}]");
        expect(ada, "[\"1\",null,\"room:a\",\"shout\",{\"m\":1,\"seen_by\":\"ada\"}]");
        expect(bob, "[\"1\",null,\"room:a\",\"shout\",{\"m\":1,\"seen_by\":\"bob\"}]");
    }

    @Test
    void allOthersHearWhatIsNotForTheSender() throws Exception {
        Client ada = joined("?vsn=2.0.0");
        Client bob = joined("?vsn=1.0.0");
        ada.send("[\"1\",\"2\",\"room:a\",\"bcast_from\",{\"m\":[1,null]}]");
        expect(ada, "[\"1\",\"2\",\"room:a\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]");
        expect(bob, "{\"topic\":\"room:a\",\"ref\":null,\"payload\":{\"m\":[1,null]},\"event\":\"msg\"}");
    }

    @Test
    void aChannelHearsAnotherTopicWithoutItsClient() throws Exception {
        Client ada = joined("?vsn=2.0.0");
        ada.send("[\"1\",\"2\",\"room:a\",\"subscribe\",{\"topic\":\"room:b\"}]");
        expect(ada, "[\"1\",\"2\",\"room:a\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]");
        ada.send("[\"1\",\"3\",\"room:a\",\"ep_bcast\",{\"topic\":\"room:b\",\"event\":\"e\",\"payload\":{}}]");
        expect(ada, "[\"1\",\"3\",\"room:a\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]");
        assertThat(ada.next(Duration.ofMillis(100))).isEqualTo("nothing");
    }

    @Test
    void disconnectsWhoIsNamedAndNobodyElse() throws Exception {
        Client ada = joined("?vsn=2.0.0&user_id=ada");
        Client bob = joined("?vsn=2.0.0&user_id=bob");
        bob.send("[\"1\",\"2\",\"room:a\",\"disconnect\",{\"id\":\"user:ada\"}]");
        assertThat(ada.next()).startsWith("CLOSE 1001");
        bob.send("[\"1\",\"3\",\"room:a\",\"get\",{}]");
        expect(
                bob,
                "[\"1\",\"3\",\"room:a\",\"phx_reply\","
                        + "{\"status\":\"ok\",\"response\":{\"x\":null,\"uid\":\"bob\",\"static\":null}}]");
    }

    @Test
    void keepsTheStateOfAChannel() throws Exception {
        Client ada = joined("?vsn=2.0.0");
        ada.send("[\"1\",\"2\",\"room:a\",\"assign\",{\"x\":{\"y\":[1,null]}}]");
        expect(ada, "[\"1\",\"2\",\"room:a\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]");
        ada.send("[\"1\",\"3\",\"room:a\",\"get\",{}]");
        assertThat(ada.next()).contains("\"x\":{\"y\":[1,null]}");
    }

    @Test
    void letsAClientJoinAsManyChannelsAsTheMountAllows() throws Exception {
        Client ada = new Client(application.port(), "/limited/websocket?vsn=2.0.0");
        for (String ref : new String[] {"1", "2"}) {
            ada.send("[\"" + ref + "\",\"" + ref + "\",\"room:" + ref + "\",\"phx_join\",{}]");
            assertThat(ada.next()).contains("\"ok\"");
        }
        ada.send("[\"3\",\"3\",\"room:3\",\"phx_join\",{}]");
        expect(
                ada,
                "[\"3\",\"3\",\"room:3\",\"phx_reply\","
                        + "{\"status\":\"error\",\"response\":{\"reason\":\"too many channels joined\"}}]");
    }

    @Test
    void takesAndSendsLargeMessages() throws Exception {
        Client ada = joined("?vsn=2.0.0");
        ada.send("[\"1\",\"2\",\"room:a\",\"big\",{\"n\":1000000,\"pad\":\"" + "x".repeat(9_000_000) + "\"}]");
        assertThat(ada.next()).hasSizeGreaterThan(1_000_000);
    }

    private Client joined(String query) throws InterruptedException {
        Client client = new Client(application.port(), "/socket/websocket" + query);
        boolean first = query.contains("vsn=1");
        client.send(first ? "{\"topic\":\"room:a\",\"event\":\"phx_join\",\"payload\":{},\"ref\":\"1\"}" : JOIN);
        if (first) {
            assertThat(client.next()).contains("phx_reply");
        } else {
            expect(client, JOINED);
        }
        return client;
    }

    private static void expect(Client client, String frame) throws InterruptedException {
        assertThat(Frames.comparable(client.next())).isEqualTo(Frames.comparable(frame));
    }
}
