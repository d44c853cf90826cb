package dev.patchbay.testkit;

import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServer;
import dev.patchbay.testkit.AuctionChannel.Accepted;
import dev.patchbay.testkit.AuctionChannel.Bid;
import dev.patchbay.testkit.AuctionChannel.TooLow;
import dev.patchbay.testkit.AuctionSocket.Bidder;
import dev.patchbay.testkit.PriceSocket.Price;
import dev.patchbay.token.Tokens;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signed log-in, answers of two types, connections that are ended, and broadcasts from anywhere: on both kinds of server. */
final class AuctionTest {

    private final PubSub pubSub = PubSub.local();
    private final Tokens<Bidder> tokens = SocketTesterContract.TOKENS;
    private final SocketRoutes routes =
            new SocketRoutes(CompletableFuture::completedFuture, pubSub, new Rooms(), tokens);

    enum Place {
        MEMORY,
        NETWORK
    }

    @ParameterizedTest
    @EnumSource
    void takesTheTokenThatTheSocketAsksFor(Place place) {
        run(
                place,
                tester -> ChannelTester.of(tester)
                        .withAuthToken(tokens.sign(new Bidder("Ada")))
                        .connect("/auction")
                        .join("auction:1")
                        .push("bid", new Bid(200))
                        .expectOk(new Accepted(200, "Ada")));
    }

    @ParameterizedTest
    @EnumSource
    void refusesThoseWhoseTokenIsMissingOrSomebodyElses(Place place) {
        run(place, tester -> {
            ChannelTester channels = ChannelTester.of(tester);
            channels.expectRefused(403, "/auction");
            channels.withAuthToken("made up").expectRefused(403, "/auction");
        });
    }

    @ParameterizedTest
    @EnumSource
    void repliesWithATypeForSuccessAndAnotherForErrors(Place place) {
        run(place, tester -> {
            TestChannel lot = bidder(tester).join("auction:1");
            lot.push("bid", new Bid(99)).expectError(new TooLow(100));
            lot.push("bid_later", new Bid(100)).expectOk(new Accepted(100, "Bob"));
            lot.push("bid_later", new Bid(1)).expectError(new TooLow(100));
            lot.push("bid_last", new Bid(1)).expectReply("low", new TooLow(100));
            lot.expectEnd();
        });
    }

    @ParameterizedTest
    @EnumSource
    void repliesWithoutAPayloadAndStops(Place place) {
        run(place, tester -> {
            TestChannel lot = bidder(tester).join("auction:1");
            lot.push("bid_last", new Bid(100)).expectOk();
            lot.expectEnd();
        });
    }

    @ParameterizedTest
    @EnumSource
    void endsTheConnectionBehindWhatWasPushed(Place place) {
        run(place, tester -> {
            TestConnection connection = bidder(tester);
            TestChannel lot = connection.join("auction:1");
            lot.push("cheat");
            lot.expectPush("goodbye", Map.of("reason", "cheating"));
            connection.expectClosed(1001);
        });
    }

    @ParameterizedTest
    @EnumSource
    void endsTheConnectionInAnotherWay(Place place) {
        run(place, tester -> {
            TestConnection connection = bidder(tester);
            connection.join("auction:1").push("go");
            connection.expectClosed(1000);
        });
    }

    @ParameterizedTest
    @EnumSource
    void broadcastsToPlainSocketsFromAnywhere(Place place) {
        run(place, tester -> {
            TestClient ada = tester.connect("/prices").expect(new Price(0));
            TestClient bob = tester.connect("/prices").expect(new Price(0));

            routes.priceBroadcaster().broadcast("prices", new Price(5));

            ada.expect(new Price(5));
            bob.expect(new Price(5));
        });
    }

    private TestConnection bidder(SocketTester tester) {
        return ChannelTester.of(tester)
                .withAuthToken(tokens.sign(new Bidder("Bob")))
                .connect("/auction");
    }

    private void run(Place place, Consumer<SocketTester> test) {
        if (place == Place.MEMORY) {
            try (SocketTester tester =
                    SocketTester.builder(routes).pubSub(pubSub).open()) {
                test.accept(tester);
            }
            return;
        }
        try (SocketServer server = SocketServer.builder(routes)
                        .pubSub(pubSub)
                        .host("localhost")
                        .port(0)
                        .start();
                SocketTester tester = SocketTester.over(server)) {
            test.accept(tester);
        }
    }
}
