package dev.patchbay.conformance.channels;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Token;
import dev.patchbay.client.channel.ChannelException;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.dialing.ClientEngine;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A program in this JVM, with our client, on a time that it moves. */
final class Ours implements Program {

    private final ManualTime time = new ManualTime();
    private final ClientEngine engine = ClientEngine.start(time, Observer.NONE, Limits.defaults())
            .withChance(() -> () -> 0L); // delays are as long as the table says
    private final Map<String, ClientChannel> channels = new HashMap<>();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final ChannelConnector connector;
    private Optional<ChannelSocket> started = Optional.empty();

    Ours(String url) {
        connector = new ChannelConnector(url).engine(engine).reconnect(BackOff.phoenix());
    }

    @Override
    public void does(String order) {
        String[] words = order.split(" ", -1);
        switch (words[0]) {
            case "connect" -> connect(words);
            case "join" -> join(words[1], words[2]);
            case "push" -> push(words);
            case "leave" -> leave(words[1]);
            case "disconnect" -> socket().close();
            case "reconnect" -> socket().connection().reconnect();
            case "ping" -> socket().ping().thenRun(() -> heard.add("pong"));
            default -> throw new IllegalArgumentException(order);
        }
    }

    private ChannelSocket socket() {
        return started.orElseThrow();
    }

    private void connect(String... words) {
        for (int i = 1; i < words.length; i++) {
            String[] option = words[i].split("=", 2);
            Supplier<String> value = counted(option[1]);
            if (option[0].equals("authToken")) {
                connector.authToken(Credentials.from(() -> Token.of(value.get())));
            } else {
                connector.query(option[0], value);
            }
        }
        started = Optional.of(connector.background());
    }

    /** {@code #} is the number of the time at which it is asked for. */
    private static Supplier<String> counted(String text) {
        AtomicInteger times = new AtomicInteger();
        return () -> text.replace("#", Integer.toString(times.incrementAndGet()));
    }

    private void join(String name, String payload) {
        Supplier<String> asked = counted(payload);
        ClientChannel channel = socket().channel(name.replace("'", ""), () -> new JsonValue(asked.get()));
        channels.put(name, channel);
        channel.onMessage(message -> heard.add(name + " heard " + message.event() + " " + shown(message.payload())));
        channel.onJoin(welcome -> heard.add(name + " joined " + shown(welcome.payload())));
        channel.onState(state -> {
            if (state == ChannelState.ERRORED || state == ChannelState.CLOSED) {
                heard.add(name + " " + state.toString().toLowerCase(Locale.ROOT));
            }
        });
        var unusedAsNoted = channel.join();
    }

    private void push(String... words) {
        String name = words[1];
        ClientChannel channel = Optional.ofNullable(channels.get(name)).orElseGet(() -> socket().channel(name));
        String event = words[2];
        answer(channel, words).whenComplete((reply, failure) -> {
            String outcome = failure == null ? reply.status() + " " + shown(reply.payload()) : outcome(failure);
            heard.add(name + " " + event + " " + outcome);
        });
    }

    private static CompletionStage<ChannelReply> answer(ClientChannel channel, String... words) {
        if (words[3].startsWith("<")) {
            return channel.push(words[2], HexFormat.of().parseHex(words[3].substring(1, words[3].length() - 1)));
        }
        JsonValue payload = new JsonValue(words[3]);
        return words.length == 4
                ? channel.push(words[2], payload)
                : channel.push(words[2], payload, Duration.ofMillis(Long.parseLong(words[4])));
    }

    private static String outcome(Throwable failure) {
        Throwable why = failure instanceof CompletionException ? Objects.requireNonNull(failure.getCause()) : failure;
        if (why instanceof ChannelException.ChannelLost) {
            return "lost";
        }
        if (why instanceof ClientException.TimedOut) {
            return "timeout";
        }
        if (why instanceof ClientException.NoRoom) {
            return "no room";
        }
        return why instanceof ChannelException.NotJoined ? "not joined" : why.toString();
    }

    private static String shown(Inbound payload) {
        return payload instanceof Inbound.Text text
                ? text.string()
                : "<" + HexFormat.of().formatHex(((Inbound.Binary) payload).bytes()) + ">";
    }

    private void leave(String name) {
        var unusedAsHeard = Objects.requireNonNull(channels.get(name)).leave();
    }

    /** What was begun under the lock of the channels is over before. */
    @Override
    public void passes(Duration duration) {
        started.ifPresent(socket -> {
            var unusedButForTheLock = socket.channels();
        });
        time.advance(duration);
    }

    @Override
    public boolean isOpen() {
        return socket().connection().isOpen();
    }

    @Override
    public Optional<String> heard() {
        return Optional.ofNullable(heard.poll());
    }

    @Override
    public void close() {
        engine.close();
    }
}
