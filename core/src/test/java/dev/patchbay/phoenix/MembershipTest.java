package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.TopicParams;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestHandshake;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is to happen when a channel is over, whichever way it ends. */
final class MembershipTest {

    private final List<String> log = new ArrayList<>();
    private final TestChannel room = TestChannel.create().onLeave((reason, context) -> log.add("left"));
    private final ChannelSession session = session(room);

    @Test
    void runsOnceWhereTheChannelIsLeft() {
        join();
        session.over(LeaveReason.LEFT);
        session.close();

        assertThat(log).containsExactlyInAnyOrder("over", "left");
    }

    @Test
    void runsWhereTheConnectionEnds() {
        join();
        session.close();

        assertThat(log).containsExactly("over", "left");
    }

    @Test
    void runsWhereAHandlerFails() {
        join();
        session.crash(new IllegalStateException("on purpose"));

        assertThat(log).containsExactlyInAnyOrder("over", "left");
    }

    @Test
    void runsWhereTheJoinIsRefused() {
        room.onJoin((payload, context) -> new ChannelAnswer.Replied("error", Outbound.EMPTY_OBJECT));
        join();

        assertThat(log).containsExactly("over");
    }

    @Test
    void runsAtOnceBehindTheEnd() {
        join();
        session.close();
        log.clear();
        session.atEnd(() -> log.add("late"));

        assertThat(log).containsExactly("late");
    }

    private void join() {
        session.atEnd(() -> log.add("over"));
        session.join(Optional.empty(), new TopicParams(Map.of()));
    }

    private static ChannelSession session(TestChannel room) {
        ChannelRoute route = new ChannelRoute("room:*", room);
        JoinedChannels client = new JoinedChannels(
                List.of(route),
                ChannelUser.anonymous(TestHandshake.at("/")),
                new ClientWire(new FakeConnection(PubSub.local(), Runnable::run), Protocol.V2));
        Envelope join = Protocol.V2.fromClient(Inbound.Text.of("[\"1\",\"1\",\"room:a\",\"phx_join\",{}]"));
        return new ChannelSession(client, "room:a", join, route);
    }
}
