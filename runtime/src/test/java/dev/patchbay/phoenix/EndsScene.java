package dev.patchbay.phoenix;

import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.ChannelReply;
import dev.patchbay.message.Outbound;
import dev.patchbay.mount.Mount;
import dev.patchbay.presence.PresenceChange;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.Mood;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/** One server with one channel, which is brought into a state by one client at a time. */
final class EndsScene {

    enum State {
        JOINING,
        JOIN_STAGE,
        WAITING,
        JOINED,
        HANDLING,
        STAGE,
        LATE_REPLY,
        ALARM,
        SUBSCRIBED,
        INTERCEPTING,
        ASKING,
        ASKING_AND_BLOCKING,
        LEAVING;

        boolean isJoined() {
            return compareTo(WAITING) > 0;
        }
    }

    enum End {
        CLOSE_FRAME,
        FIN,
        RESET,
        UNMASKED,
        NO_UTF8,
        TOO_LARGE,
        NO_MESSAGE,
        SILENCE,
        DISCONNECT,
        FAILURE,
        REPLACED,
        LEAVE,
        STOP;

        /** Whether a connection that is polled can end like this: there are no frames. */
        boolean isOfPolling() {
            return compareTo(UNMASKED) > 0;
        }
    }

    private static final Limits LIMITS = Limits.defaults().withMessageSize(1000);

    private final MovedTime time = new MovedTime(); // stands still but where something is to wait for a limit
    private final TestChannels channels;
    private final EndsRoom room = new EndsRoom();
    private final Queue<String> comes = new ConcurrentLinkedQueue<>();
    private final Queue<String> goes = new ConcurrentLinkedQueue<>();
    private final boolean polls;
    private Optional<EndsClient> client = Optional.empty();
    private String topic = "";

    /** Of clients that poll, or are on WebSockets. */
    EndsScene(boolean polls) {
        this.polls = polls;
        UnaryOperator<SocketServerBuilder> server = builder -> time.to(builder.limits(LIMITS))
                .presence(PresenceOptions.defaults().withTick(Duration.ZERO).withListener(this::hear));
        channels = polls
                ? TestChannels.polled(server, Mount::longPoll, rows(room.channel()))
                : TestChannels.of(server, rows(room.channel()));
    }

    private void hear(PresenceChange change) {
        change.joins().values().forEach(metas -> metas.forEach(meta -> comes.add(change.topic())));
        change.leaves().values().forEach(metas -> metas.forEach(meta -> goes.add(change.topic())));
    }

    private EndsClient enter() throws Exception {
        return polls
                ? new EndsClient.Polling(
                        channels.polling("/socket/longpoll?vsn=2.0.0&user=me").open(), channels.server(), time)
                : new EndsClient.Socket(channels.open("?vsn=2.0.0&user=me"));
    }

    /** A row for each topic, because observers are told of rows. */
    private static ChannelRoute[] rows(TestChannel room) {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(End.values()).map(end -> new ChannelRoute(topic(state, end), room)))
                .toArray(ChannelRoute[]::new);
    }

    private static String topic(State state, End end) {
        return "room:" + state + ":" + end;
    }

    /** Brings a channel of a new client into a state, and returns its topic. */
    String begin(State state, End end) throws Exception {
        topic = topic(state, end);
        room.closeTheDoor();
        client = Optional.of(enter());
        tell("1", "phx_join");
        if (state.isJoined()) {
            client().expect(PhoenixClient.ok(topic, "1", "1"));
        }
        Await.next(room.entered(topic));
        switch (state) {
            case WAITING -> tell("2", "phx_join");
            case HANDLING -> tellAndAwait("block");
            case STAGE -> tellAndAwait("never");
            case LATE_REPLY -> tell("1", "late");
            case ALARM -> tell("1", "alarm");
            case SUBSCRIBED -> tell("1", "listen");
            case INTERCEPTING -> {
                channels.pubSub().broadcast(topic, "seen", Outbound.text("{}"));
                Await.next(room.entered(topic));
            }
            case LEAVING -> tellAndAwait("phx_leave");
            case ASKING -> tellAndAwait("ask");
            case ASKING_AND_BLOCKING -> tellAndAwait("ask and block");
            default -> {}
        }
        return topic;
    }

    /** Ends it, as far as what runs lets it. */
    void end(End end) throws Exception {
        switch (end) {
            case CLOSE_FRAME, FIN, RESET, UNMASKED, NO_UTF8, TOO_LARGE, NO_MESSAGE -> client().end(end);
            case SILENCE -> time.advanceUntil("it is given up", client()::hearsEnd);
            case DISCONNECT -> channels.server().server().disconnect("me");
            case FAILURE -> tell("1", "fail");
            case REPLACED -> tell("9", "phx_join");
            case LEAVE -> tell("1", "phx_leave");
            case STOP -> stop();
        }
    }

    private void stop() throws Exception {
        tell("1", "block"); // behind what runs, with a stop from elsewhere before it is over
        room.open();
        ChannelContext context = room.entered(topic).poll();
        if (context != null) {
            context.stop();
        }
    }

    /** What runs goes on. */
    void open() {
        room.open();
    }

    /** What runs goes on, and the connection ends, if it has not. */
    void over() throws Exception {
        open();
        client().close();
        channels.server().awaitNoConnections();
    }

    TestChannels channels() {
        return channels;
    }

    long joined(String which) {
        return count(channels.server().recorder().joins(), which);
    }

    /** Whether {@code onLeave} was called, and its end told, as often as a topic was joined. */
    boolean isBalanced(String which) {
        long joins = joined(which);
        return count(room.leaves, which) == joins
                && count(channels.server().recorder().leaves(), which) == joins;
    }

    /** What was asked there, each with what became of it. */
    Collection<CompletableFuture<ChannelReply>> questions(String which) {
        return room.questions(which);
    }

    /** Whether all that were present in a topic have left. */
    boolean isDeserted(String which) {
        return count(comes, "of " + which) == count(goes, "of " + which)
                && channels.server()
                        .server()
                        .presence()
                        .in("of " + which, Mood.CODEC)
                        .list()
                        .isEmpty();
    }

    /** How many have been present in a topic. */
    long present(String which) {
        return count(comes, "of " + which);
    }

    /** All that were joined. */
    Set<String> topics() {
        return Set.copyOf(channels.server().recorder().joins());
    }

    private static long count(Collection<String> topics, String which) {
        return topics.stream().filter(which::equals).count();
    }

    int openings() {
        return channels.server().recorder().openings().size();
    }

    int closings() {
        return channels.server().recorder().closings().size();
    }

    private EndsClient client() {
        return client.orElseThrow();
    }

    private void tell(String ref, String event) throws Exception {
        client().text("['" + ref + "','" + ref + "','" + topic + "','" + event + "',{}]");
    }

    private void tellAndAwait(String event) throws Exception {
        tell("1", event);
        Await.next(room.entered(topic));
    }
}
