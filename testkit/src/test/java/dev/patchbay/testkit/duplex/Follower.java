package dev.patchbay.testkit.duplex;

import dev.patchbay.client.channel.ChannelMessage;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the listeners of one channel were told, in order. Its topic's broadcasts are numbered: each has to follow the one before, but
 * where the channel was told that it is not joined; and behind each join the server says which was the last.
 */
final class Follower {

    private final List<String> told = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private OptionalInt next = OptionalInt.empty();
    private int last;

    Follower(ClientChannel channel) {
        var unusedStates = channel.onState(this::moves);
        var unusedNews = channel.on("news", message -> hears(number(message)));
        var unusedEntries = channel.on("entered", message -> enters(number(message)));
    }

    private static int number(ChannelMessage message) {
        return Scene.number(message.payload());
    }

    private void moves(ChannelState state) {
        told.add(state.name());
        if (state != ChannelState.JOINED) {
            next = OptionalInt.empty();
        }
    }

    private void hears(int number) {
        told.add("news " + number);
        check(number > last, "heard before");
        check(next.isEmpty() || next.getAsInt() == number, "behind a gap that nobody announced");
        last = number;
        next = OptionalInt.of(number + 1);
    }

    private void enters(int number) {
        told.add("entered behind " + number);
        check(number >= last, "older than what was heard");
        check(next.isEmpty() || next.getAsInt() == number + 1, "behind a gap that nobody announced");
        last = number;
        next = OptionalInt.of(number + 1);
    }

    private void check(boolean isRight, String problem) {
        if (!isRight) {
            wrong.add(told.get(told.size() - 1) + ": " + problem);
        }
    }

    /** The last broadcast that it has heard, or need not have heard. */
    int last() {
        return last;
    }

    List<String> wrong() {
        return wrong.isEmpty() ? List.of() : List.of(wrong + " of " + told);
    }
}
