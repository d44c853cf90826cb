package dev.patchbay.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.Registration;
import dev.patchbay.client.channel.ChannelMessage;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** In which order one object is told of its channel, whoever tells. */
final class HearingTest {

    private static final Inbound NOTHING = Inbound.Text.of("{}");

    private final List<String> told = new ArrayList<>();
    private final StubChannel channel = new StubChannel();
    private Consumer<String> inside = event -> {};

    private final ChannelClientCalls calls = new ChannelClientCalls() {

        @Override
        public void onJoin(Inbound payload) {
            told.add("joined");
        }

        @Override
        public ChannelAnswer onMessage(String event, Inbound payload) throws Throwable {
            told.add(event);
            inside.accept(event);
            if (event.equals("checked")) {
                throw new InterruptedException("on purpose");
            }
            told.add("end of " + event);
            return ChannelAnswer.none();
        }

        @Override
        public List<String> questions() {
            return List.of("ask", "none");
        }

        @Override
        public ChannelAnswer onQuestion(String event, Inbound payload) {
            return event.equals("none") ? ChannelAnswer.none() : new ChannelAnswer.Replied("sure", Outbound.text("{}"));
        }

        @Override
        public void onLeave() {
            told.add("left");
        }
    };

    private void begin() {
        new Hearing(channel, calls).begin();
    }

    @Test
    void theEndWaitsForTheCallOfNowThoughItComesFromElsewhere() {
        begin();
        inside = event -> channel.tell(ChannelState.CLOSED);
        channel.tell("one");

        assertThat(told).containsExactly("one", "end of one", "left");
    }

    @Test
    void nothingIsCalledBehindTheEndWhichComesOnce() {
        begin();
        channel.tell(ChannelState.JOINED);
        channel.tell(ChannelState.CLOSED);
        channel.tell("late");
        channel.tell(ChannelState.CLOSED);

        assertThat(told).containsExactly("left");
        assertThat(channel.ask("ask")).isCompletedExceptionally();
    }

    @Test
    void aFailureIsThrownWhenWhatWaitedIsThrough() {
        begin();
        inside = event -> {
            channel.tell(ChannelState.CLOSED);
            throw new IllegalStateException("on purpose");
        };

        assertThatThrownBy(() -> channel.tell("bad")).hasMessage("on purpose");
        assertThat(told).containsExactly("bad", "left");
    }

    @Test
    void whatNoListenerMayThrowIsWrapped() {
        begin();
        assertThatThrownBy(() -> channel.tell("checked"))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        inside = event -> {
            throw new StackOverflowError();
        };
        assertThatThrownBy(() -> channel.tell("deep")).hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void answersQuestionsWithAllThatIsSaid() {
        begin();

        assertThat(channel.ask("ask")
                        .thenApply(reply -> reply.status() + " " + reply.json().text()))
                .isCompletedWithValue("sure {}");
        assertThat(channel.ask("none").handle((reply, failure) -> failure.getMessage()))
                .isCompletedWithValueMatching(said -> said.contains("Every question has an answer"));
    }

    /** Tells on the caller's thread. */
    private static final class StubChannel implements ClientChannel {

        private final List<Consumer<ChannelMessage>> messages = new ArrayList<>();
        private final List<Consumer<ChannelState>> states = new ArrayList<>();
        private final Map<String, Function<ChannelMessage, CompletionStage<ChannelReply>>> answers =
                new ConcurrentHashMap<>();

        void tell(String event) {
            messages.forEach(listener -> listener.accept(new ChannelMessage(topic(), event, NOTHING)));
        }

        void tell(ChannelState state) {
            states.forEach(listener -> listener.accept(state));
        }

        CompletableFuture<ChannelReply> ask(String event) {
            return answers.getOrDefault(event, question -> CompletableFuture.completedStage(null))
                    .apply(new ChannelMessage(topic(), event, NOTHING))
                    .toCompletableFuture();
        }

        @Override
        public Registration answer(String event, Function<ChannelMessage, CompletionStage<ChannelReply>> answerer) {
            answers.put(event, answerer);
            return () -> {};
        }

        @Override
        public Registration onMessage(Consumer<ChannelMessage> listener) {
            messages.add(listener);
            return () -> {};
        }

        @Override
        public Registration onState(Consumer<ChannelState> listener) {
            states.add(listener);
            return () -> {};
        }

        @Override
        public Registration onJoin(Consumer<ChannelReply> listener) {
            return () -> {};
        }

        @Override
        public Registration on(String event, Consumer<ChannelMessage> listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String topic() {
            return "room:a";
        }

        @Override
        public ChannelState state() {
            return ChannelState.JOINED;
        }

        @Override
        public CompletionStage<ChannelReply> join() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletionStage<ChannelReply> push(String event, Outbound payload, Duration timeout) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void send(String event, Outbound payload) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletionStage<Void> leave() {
            throw new UnsupportedOperationException();
        }
    }
}
