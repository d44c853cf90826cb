package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServer;
import dev.patchbay.testkit.CardSocket.Card;
import dev.patchbay.testkit.CardSocket.Point;
import dev.patchbay.testkit.CardSocket.PointCodec;
import dev.patchbay.testkit.CardSocket.Terms;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rarer things, in memory and over the network alike. */
final class BothTest {

    /** Where a test runs. */
    enum Place {
        MEMORY {
            @Override
            void run(SocketRoutes routes, PubSub pubSub, Consumer<SocketTester> test) {
                test.accept(SocketTester.builder(routes).pubSub(pubSub).open());
            }
        },
        NETWORK {
            @Override
            void run(SocketRoutes routes, PubSub pubSub, Consumer<SocketTester> test) {
                try (SocketServer server = SocketServer.builder(routes)
                        .host("localhost")
                        .port(0)
                        .pubSub(pubSub)
                        .start()) {
                    test.accept(SocketTester.over(server));
                }
            }
        };

        abstract void run(SocketRoutes routes, PubSub pubSub, Consumer<SocketTester> test);
    }

    private final PubSub pubSub = PubSub.local();

    @ParameterizedTest
    @EnumSource
    void negotiatesTheSubprotocol(Place place) {
        run(place, tester -> {
            assertThat(terms(tester)).isEqualTo("none");
            assertThat(terms(tester.withSubprotocols("cards.v1"))).isEqualTo("cards.v1");
            assertThat(terms(tester.withSubprotocols("other", "cards.v1", "cards.v2")))
                    .isEqualTo("cards.v2");
            assertThat(tester.withSubprotocols("other")
                            .expectRefused(403, "/ws/cards")
                            .text())
                    .contains("other");
        });
    }

    @ParameterizedTest
    @EnumSource
    void sendsToNamesInAnotherProperty(Place place) {
        run(place, tester -> {
            TestClient client = tester.withTypeProperty("kind").connect("/ws/cards");
            client.sendAs("play", new Card(7)).expectText("played 7");
        });
    }

    @ParameterizedTest
    @EnumSource
    void writesAndReadsWithCodecsOfTheProgram(Place place) {
        run(place, tester -> {
            TestClient client = tester.connect("/ws/cards").send(new Point(1, 2), new PointCodec());
            client.expect(new Point(2, 1), new PointCodec());
        });
    }

    @ParameterizedTest
    @EnumSource
    void hearsTopicsFromOutsideAndLeavesThem(Place place) {
        run(place, tester -> {
            TestClient ada = tester.connect("/ws/cards");
            TestClient bob = tester.connect("/ws/cards");
            settled(ada);
            settled(bob);

            pubSub.broadcast("cards", "for all");
            ada.expectText("for all").close().expectClosed(1000);
            bob.expectText("for all").close().expectClosed(1000);
        });

        assertThat(pubSub.topics()).isEmpty(); // the server has stopped, so every connection has ended
    }

    @ParameterizedTest
    @EnumSource
    void doesNotTakeWhatIsOnItsWayForNothing(Place place) {
        run(place, tester -> {
            TestClient ada = tester.connect("/ws/cards");
            settled(ada);

            pubSub.broadcast("cards", "surprise");

            assertThatThrownBy(ada::expectNothing)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("but got  text: surprise");
        });
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatAHandlerSendsWhenItIsOver(Place place) {
        run(
                place,
                tester -> tester.withTypeProperty("kind")
                        .connect("/ws/cards")
                        .sendAs("eager")
                        .expectText("first")
                        .expectText("eager: false"));
    }

    @ParameterizedTest
    @EnumSource
    void bringsPingsAndPongsToTheirCallbacks(Place place) {
        run(
                place,
                tester -> tester.connect("/ws/cards")
                        .ping((byte) 1)
                        .expectPong((byte) 1)
                        .expectText("pinged with 1")
                        .pong((byte) 1, (byte) 2)
                        .expectText("ponged with 2"));
    }

    private void run(Place place, Consumer<SocketTester> test) {
        place.run(
                new SocketRoutes(CompletableFuture::completedFuture, pubSub, new Rooms(), SocketTesterContract.TOKENS),
                pubSub,
                test);
    }

    /** Its {@code @OnOpen} is over when a message is answered. */
    private static void settled(TestClient client) {
        client.send(new Point(0, 0), new PointCodec()).expect(new Point(0, 0), new PointCodec());
    }

    private static String terms(SocketTester tester) {
        return tester.withTypeProperty("kind")
                .connect("/ws/cards")
                .sendAs("terms")
                .expect(Terms.class)
                .subprotocol();
    }
}
