package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.pubsub.PubSub;
import dev.patchbay.testing.Await;
import dev.patchbay.testkit.AuctionSocket.Bidder;
import dev.patchbay.testkit.ChatEvent.Entered;
import dev.patchbay.testkit.ChatEvent.Said;
import dev.patchbay.testkit.ChatSocket.Line;
import dev.patchbay.testkit.ChatSocket.Say;
import dev.patchbay.token.Tokens;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** What holds in memory and over the network alike. */
abstract class SocketTesterContract {

    static final Tokens<Bidder> TOKENS =
            Tokens.of("a secret of at least thirty-two bytes", "auction", AuctionSocket_Bidder_Json.CODEC);

    final Rooms rooms = new Rooms();

    /** The tester of the sockets of this module. */
    abstract SocketTester tester();

    static SocketRoutes routes(Rooms rooms) {
        return routes(rooms, PubSub.local());
    }

    static SocketRoutes routes(Rooms rooms, PubSub pubSub) {
        Executor threads = task -> new Thread(task).start();
        return new SocketRoutes(
                question -> CompletableFuture.supplyAsync(() -> question + "!", threads), pubSub, rooms, TOKENS);
    }

    @Test
    void bringsEveryoneTheTypedMessagesOfARoom() {
        TestClient ada = tester().connect("/ws/chat/garden?name=ada");
        ada.expect(new Entered("ada", 1));
        TestClient bob = tester().connect("/ws/chat/garden?name=bob");
        bob.expect(new Entered("bob", 2));
        ada.expect(new Entered("bob", 2));

        ada.sendAs("say", new Say("hello"));

        ada.expect(new Said("ada", "hello")).expectNothing();
        assertThat(bob.expect(Said.class)).isEqualTo(new Said("ada", "hello"));
        bob.expectNothing();
    }

    @Test
    void takesJsonTextAndComparesItByValue() {
        TestClient ada = tester().connect("/ws/chat/garden?name=ada");
        ada.expectJson("{ \"guests\": 1.0, \"guest\": \"ada\", \"type\": \"Entered\" }");

        ada.send("{\"type\":\"say\",\"text\":\"hello\"}");

        ada.expectJson("{\"text\":\"hello\",\"guest\":\"ada\",\"type\":\"Said\"}");
    }

    @Test
    void writesAndReadsPayloadsWithGeneratedAdapters() {
        TestClient ada = tester().connect("/ws/chat/garden?name=ada");
        ada.expect(Entered.class);

        ada.sendAs("line", new Line("ada", List.of("a", "b"), 2));
        ada.sendAs("lines");

        assertThat(ada.expect(Line.class)).isEqualTo(new Line("ADA", List.of("a", "b"), 4));
        ada.expect(List.of(new Line("ada", List.of("in", "garden"), 0.5), new Line("echo", List.of(), 1)));
    }

    @Test
    void decodesPathAndQuery() {
        TestClient ada = tester().connect("/ws/chat/winter%20garden?name=ad%C3%A4+l");

        ada.expect(new Entered("ad\u00e4 l", 1));
        assertThat(rooms.guests("winter garden")).isEqualTo(1);
    }

    @Test
    void sendsHeadersAndCookies() {
        tester().withHeader("X-Name", "eve").connect("/ws/chat/garden").expect(new Entered("eve", 1));
        tester().withCookie("other", "x")
                .withCookie("name", "joe")
                .connect("/ws/chat/garden")
                .expect(new Entered("joe", 2));
    }

    @Test
    void tellsWhyAHandshakeWasRefused() {
        assertThatThrownBy(() -> tester().connect("/ws/chat/garden"))
                .isInstanceOfSatisfying(RefusedHandshake.class, refused -> {
                    assertThat(refused.status()).isEqualTo(400);
                    assertThat(refused.text()).isEqualTo("Say who you are");
                })
                .hasMessage("The handshake of /ws/chat/garden was answered with 400: Say who you are");
        assertThat(tester().expectRefused(400, "/ws/chat/garden").text()).isEqualTo("Say who you are");
        assertThat(tester().expectRefused(400, "/ws/chat/garden").header("x-missing"))
                .containsExactly("name");
        tester().expectRefused(404, "/ws/nowhere");
        tester().expectRefused(500, "/ws/echo?fail");
    }

    @Test
    void complainsWhereAHandshakeIsNotRefused() {
        assertThatThrownBy(() -> tester().expectRefused(403, "/ws/echo"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("/ws/echo", "refused with 403", "a connection");
        assertThatThrownBy(() -> tester().expectRefused(403, "/ws/nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("refused with 403")
                .hasCauseInstanceOf(RefusedHandshake.class);
    }

    @Test
    void sendsTextAndBytes() {
        TestClient client = tester().connect("/ws/echo");

        client.send("gr\u00fc\u00dfe").send(new byte[] {1, 2, -1}).send("");

        client.expectText("gr\u00fc\u00dfe").expectBinary((byte) 1, (byte) 2, (byte) -1);
        assertThat(client.expectText()).isEmpty();
        client.expectNothing();
    }

    @Test
    void pingsAndIsPinged() {
        TestClient client = tester().connect("/ws/echo");

        client.ping((byte) 1, (byte) 2).expectPong((byte) 1, (byte) 2);
        client.send("ping").expectPing((byte) 7);
        client.pong((byte) 9).expectText("").send("here").expectText("here");
    }

    @Test
    void closesBehindWhatItSent() {
        TestClient client = tester().connect("/ws/echo");

        client.send("last").close(4000, "enough");

        client.expectText("last").expectClosed(4000, "enough");
        assertThat(client.isOpen()).isFalse();
    }

    @Test
    void seesHowTheServerCloses() {
        TestClient closed = tester().connect("/ws/echo");
        closed.send("close").expectClosed(4001, "as you wish");
        TestClient failed = tester().connect("/ws/echo");
        failed.send("fail").expectClosed(1011);
        TestClient deaf = tester().connect("/ws/later");
        deaf.send(new byte[1]);
        assertThat(deaf.expectClosed().code()).isEqualTo(1003);
    }

    @Test
    void waitsForWhatAStageBrings() {
        TestClient client = tester().connect("/ws/later");

        client.send("yes").send("no");

        client.expectText("yes!").expectText("no!");
    }

    @Test
    void saysWhatWasExpectedWhatCameAndWhatWasBefore() {
        TestClient client = tester().connect("/ws/echo");
        client.send("one").send("two").expectText("one");

        assertThatThrownBy(() -> client.expectText("three"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        On /ws/echo
                        expected text: three
                        but got  text: two
                        Received so far:
                          1. text: one
                          2. text: two""");
    }

    @Test
    void saysThatNothingMoreCanComeAfterTheEnd() {
        TestClient client = tester().connect("/ws/echo");
        client.close().expectClosed(1000);

        assertThatThrownBy(() -> client.expectText("more"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("expected text: more", "but got  nothing", "1. closed with 1000");
        assertThatThrownBy(() -> client.send("more"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("to send 'more'", "closed with 1000");
    }

    @Test
    void complainsOfAMessageThatNobodyExpects() {
        TestClient client = tester().connect("/ws/echo");
        client.send("surprise");
        client.send("again").expectText("surprise");
        client.expectText("again").send("third");

        assertThatThrownBy(() -> client.ping().expectPong().expectClosed())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("expected the end of the connection", "but got  text: third");
    }

    @Test
    void doesNotTakeOnePayloadForAnother() {
        TestClient ada = tester().connect("/ws/chat/garden?name=ada");
        assertThatThrownBy(() -> ada.expect(Said.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("expected a Said", "\"guest\":\"ada\"", "it is a Entered");
        ada.sendAs("say", new Say("x"));
        assertThatThrownBy(() -> ada.expect(new Said("ada", "y")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("Said[guest=ada, text=y]", "\"text\":\"y\"", "\"text\":\"x\"");
        ada.sendAs("say", new Say("x"));
        assertThatThrownBy(() -> ada.expect(Line.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected a Line");
    }

    @Test
    void vanishesWithoutAWord() throws InterruptedException {
        TestClient ada = tester().connect("/ws/chat/garden?name=ada");
        ada.expect(Entered.class);

        ada.vanish();

        Await.until("the garden is empty", () -> rooms.guests("garden") == 0);
    }
}
