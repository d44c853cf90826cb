package dev.patchbay.testkit;

import dev.patchbay.Channel;
import dev.patchbay.OnMessage;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.JsonValue;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.testkit.AuctionSocket.Bidder;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An auction, where a bid is accepted or told what is too low about it. */
@Channel("auction:{lot}")
final class AuctionChannel {

    private static final long LEAST = 100;

    record Bid(long cents) {}

    record Accepted(long cents, String by) {}

    record TooLow(long least) {}

    @OnMessage("bid")
    Outcome<Accepted, TooLow> bid(Bid bid, Bidder bidder) {
        return bid.cents() < LEAST
                ? Outcome.error(new TooLow(LEAST))
                : Outcome.ok(new Accepted(bid.cents(), bidder.name()));
    }

    @OnMessage("bid_later")
    CompletionStage<Outcome<Accepted, TooLow>> bidLater(Bid bid, Bidder bidder) {
        return CompletableFuture.completedFuture(bid(bid, bidder));
    }

    @OnMessage("bid_last")
    Outcome<Void, TooLow> bidLast(Bid bid) {
        Outcome<Void, TooLow> outcome =
                bid.cents() < LEAST ? Outcome.failure(Reply.status("low", new TooLow(LEAST))) : Outcome.ok();
        return outcome.andStop();
    }

    @OnMessage("cheat")
    void cheat(ChannelContext context) {
        context.me().send("goodbye", JsonValue.of(Map.of("reason", "cheating")));
        context.disconnect();
    }

    @OnMessage("go")
    void go(ChannelContext context) {
        context.disconnect(CloseReason.of(CloseReason.NORMAL));
    }
}
