package dev.patchbay.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.channel.ChannelException;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.message.JsonValue;
import dev.patchbay.testing.Await;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of channels whose connection, server or client ends them. */
final class ChannelEndsTest extends OneServer {

    @Test
    void joinsAgainWithAFreshPayloadBehindARestart() throws Exception {
        AtomicInteger payloads = new AtomicInteger();
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a", () -> JsonValue.of(Map.of("n", payloads.incrementAndGet())));
            ClientChannel other = socket.channel("room:b");
            room.onJoin(reply -> heard.add("joined"));
            Await.value(room.join());
            Await.value(other.join());
            assertThat(Await.next(heard)).isEqualTo("joined");
            rooms.restart();

            assertThat(Await.next(heard)).isEqualTo("joined");
            Await.until("both are in", () -> other.state() == ChannelState.JOINED);
            assertThat(Await.value(room.push("shout", NOTHING)).isOk()).isTrue();
            assertThat(asked).hasSize(4).anyMatch(line -> line.contains("\"n\":2"));
            assertThat(payloads).hasValue(2);
        }
    }

    @Test
    void saysWhetherAPushMayHaveBeenDoneWhereTheConnectionEnds() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            Await.value(room.join());
            CompletionStage<ChannelReply> lost = room.push("hold", NOTHING);
            Await.value(socket.ping());
            rooms.restart();

            assertThatThrownBy(() -> Await.value(lost))
                    .cause()
                    .isInstanceOfSatisfying(
                            ChannelException.ChannelLost.class,
                            why -> assertThat(why.isMaybeDone()).isTrue());
            held.complete(ChannelAnswer.none());
        }
    }

    @Test
    void isRefusedAndGoesOnTryingUntilItLeaves() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:private");
            CompletionStage<ChannelReply> joined = room.join();
            assertThatThrownBy(() -> Await.value(joined))
                    .cause()
                    .isInstanceOfSatisfying(
                            ChannelException.JoinRefused.class,
                            no -> assertThat(no.reply().json().text()).contains("unauthorized"));
            Await.next(asked);
            Await.next(asked); // within a second
            Await.value(room.leave());

            assertThat(room.state()).isEqualTo(ChannelState.CLOSED);
        }
    }

    @Test
    void comesBackBehindACrashButNotWhereTheServerStopsIt() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            BlockingQueue<ChannelState> states = new LinkedBlockingQueue<>();
            room.onState(states::add);
            Await.value(room.join());
            assertThatThrownBy(() -> Await.value(room.push("crash", NOTHING)))
                    .hasRootCauseInstanceOf(ChannelException.ChannelLost.class);
            for (ChannelState state : List.of(
                    ChannelState.JOINING,
                    ChannelState.JOINED,
                    ChannelState.ERRORED,
                    ChannelState.JOINING,
                    ChannelState.JOINED)) {
                assertThat(Await.next(states)).isEqualTo(state);
            }
            var unused = room.push("stop", NOTHING);

            assertThat(Await.next(states)).isEqualTo(ChannelState.CLOSED);
            assertThat(socket.channels()).isEmpty();
        }
    }

    @Test
    void leavesAnotherChannelOfItsTopicFirst() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel first = socket.channel("room:a");
            ClientChannel second = socket.channel("room:a");
            Await.value(first.join());
            Await.value(second.join());

            Await.until("the first has left", () -> first.state() == ChannelState.CLOSED);
            assertThat(second.state()).isEqualTo(ChannelState.JOINED);
            assertThat(Await.value(second.push("shout", NOTHING)).isOk()).isTrue();
        }
    }

    @Test
    void asksForATokenAtEveryAttempt() throws Exception {
        AtomicInteger tokens = new AtomicInteger();
        try (ChannelSocket socket =
                connector().query("token", () -> "t" + tokens.incrementAndGet()).start()) {
            assertThat(Await.next(rooms.tokens)).isEqualTo("t1");
            socket.connection().reconnect();
            assertThat(Await.next(rooms.tokens)).isEqualTo("t2");
        }
    }

    @Test
    void leavesNobodyWaitingWhereItIsClosed() throws Exception {
        ChannelSocket socket = connector().start();
        ClientChannel room = socket.channel("room:a");
        Await.value(room.join());
        CompletionStage<ChannelReply> push = room.push("hold", NOTHING);
        ClientChannel never = socket.channel("room:b");
        socket.close();
        Await.value(socket.connection().closed());

        assertThatThrownBy(() -> Await.value(push)).hasRootCauseInstanceOf(ChannelException.ChannelLost.class);
        assertThat(room.state()).isEqualTo(ChannelState.CLOSED);
        CompletionStage<ChannelReply> late = never.join();
        assertThatThrownBy(() -> Await.value(late)).hasRootCauseInstanceOf(ClientException.NotConnected.class);
        held.complete(ChannelAnswer.none());
    }

    @Test
    void triesAgainWhereThePayloadOfItsJoinFails() throws Exception {
        AtomicInteger payloads = new AtomicInteger();
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a", () -> {
                if (payloads.incrementAndGet() == 1) {
                    throw new IllegalStateException("on purpose");
                }
                return NOTHING;
            });
            assertThatThrownBy(() -> Await.value(room.join()))
                    .cause()
                    .isInstanceOf(ClientException.SupplierFailed.class);

            Await.until("it is in", () -> room.state() == ChannelState.JOINED);
        }
    }
}
