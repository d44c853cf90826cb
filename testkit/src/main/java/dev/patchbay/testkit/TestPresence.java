package dev.patchbay.testkit;

import dev.patchbay.protocol.ServerMessage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a test's client hears of presence in a channel, with metas as the program's records; made by {@link TestChannel#presence}.
 *
 * <pre>{@code
 * TestPresence<Seat> here = ada.join("room:lobby").presence(Seat.class);
 * here.expectState(Map.of("ada", List.of(new Seat("online", 0))));
 * here.expectJoin("bob", new Seat("online", 0));
 * here.expectLeave("bob", new Seat("online", 0));
 * }</pre>
 *
 * <p>An {@code expect} looks at one join or one leave, whichever diff they came in: a server gathers what changes within a tick, and
 * one in memory, whose time stands still, has no tick. What other expectations are about stays where it is. For use by one thread at a
 * time, and one of them for each channel.
 *
 * @param <M> the record that a meta is
 */
public final class TestPresence<M> {

    private static final String DIFF = "presence_diff";
    private static final String STATE = "presence_state";

    private final TestChannel channel;
    private final PresenceReader<M> reader;
    private final List<Change<M>> changes = new ArrayList<>(); // that no expectation has taken yet

    /** One join, or one leave. */
    record Change<M>(String kind, String key, M meta) {}

    TestPresence(TestChannel channel, PresenceReader<M> reader) {
        this.channel = channel;
        this.reader = reader;
    }

    /**
     * Expects the state that the channel pushes to this client.
     *
     * @param present the metas of all keys, each in the order in which they came
     * @return this
     * @throws AssertionError where none comes, or another one
     */
    public TestPresence<M> expectState(Map<String, List<M>> present) {
        String expected = "a state of presence on " + channel.topic();
        Map<String, List<M>> came = reader.presences(expected, channel.nextPush(expected, STATE));
        if (!came.equals(present)) {
            throw channel.inbox().complaint(expected + " with " + present, came.toString());
        }
        return this;
    }

    /**
     * Expects that somebody has come.
     *
     * @return this
     * @throws AssertionError where nobody of this key comes, or the first who does has another meta
     */
    public TestPresence<M> expectJoin(String key, M meta) {
        return expect(new Change<>("join", key, meta));
    }

    /**
     * Expects that somebody has gone.
     *
     * @return this
     * @throws AssertionError where nobody of this key goes, or the first who does had another meta
     */
    public TestPresence<M> expectLeave(String key, M meta) {
        return expect(new Change<>("leave", key, meta));
    }

    /**
     * Expects that somebody's meta has changed: a leave and a join.
     *
     * @return this
     * @throws AssertionError where one of the two does not come, or the first one is another
     */
    public TestPresence<M> expectUpdate(String key, M before, M after) {
        return expectLeave(key, before).expectJoin(key, after);
    }

    /**
     * Expects that nothing has changed but what was expected; see {@link Pushed#expectNoReply()} for what that proves over the network.
     *
     * @return this
     * @throws AssertionError where somebody has come or gone
     */
    public TestPresence<M> expectNoChange() {
        if (!changes.isEmpty()) {
            throw channel.inbox().complaint("no change of presence on " + channel.topic(), changes.toString());
        }
        channel.expectNo(DIFF);
        return this;
    }

    private TestPresence<M> expect(Change<M> change) {
        String expected = "a " + change.kind() + " of '" + change.key() + "' on " + channel.topic();
        Optional<Change<M>> found = take(change);
        while (found.isEmpty()) {
            ServerMessage diff = channel.nextBroadcast(expected, DIFF);
            reader.joins(expected, diff).forEach((key, metas) -> keep("join", key, metas));
            reader.leaves(expected, diff).forEach((key, metas) -> keep("leave", key, metas));
            found = take(change);
        }
        if (!found.get().equals(change)) {
            throw channel.inbox()
                    .complaint(
                            expected + " with " + change.meta(),
                            found.get().meta().toString());
        }
        return this;
    }

    private void keep(String kind, String key, List<M> metas) {
        metas.forEach(meta -> changes.add(new Change<>(kind, key, meta)));
    }

    private Optional<Change<M>> take(Change<M> meant) {
        for (Iterator<Change<M>> left = changes.iterator(); left.hasNext(); ) {
            Change<M> change = left.next();
            if (change.kind().equals(meant.kind()) && change.key().equals(meant.key())) {
                left.remove();
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }
}
