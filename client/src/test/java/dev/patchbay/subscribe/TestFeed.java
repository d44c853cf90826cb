package dev.patchbay.subscribe;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.client.Match;
import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/** A service that says {@code ok a} to {@code +a}, and {@code end a} to {@code -a}, for one client at a time, and remembers all of it. */
final class TestFeed implements AutoCloseable {

    /** How its clients speak to it. */
    static final SubscriptionProtocol PROTOCOL = new SubscriptionProtocol() {

        private final SubscriptionProtocol each = SubscriptionProtocol.each(
                topic -> Request.of(
                                "+" + topic,
                                Match.text(text -> text.equals("ok " + topic) || text.equals("no " + topic)))
                        .as(TestFeed::checked),
                topic -> Request.of("-" + topic, Match.text(("end " + topic)::equals)));

        @Override
        public Request<? extends Collection<String>> subscribe(List<String> topics) {
            return each.subscribe(topics);
        }

        @Override
        public Request<?> unsubscribe(List<String> topics) {
            return each.unsubscribe(topics);
        }

        @Override
        public Collection<String> confirmed(Inbound message) {
            return message instanceof Inbound.Text text && text.string().startsWith("ok ")
                    ? List.of(text.string().substring(3))
                    : List.of();
        }
    };

    final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    volatile Runnable opened = () -> {};
    volatile Consumer<String> ended = topic -> {};
    volatile Function<String, Answer> answer = topic -> Answer.text("ok " + topic);
    private final TestSocket socket = TestSocket.create()
            .onOpen(open -> {
                asked.add("open");
                opened.run();
                return Answer.none();
            })
            .onText(this::answer)
            .nonBlocking();
    private SocketServer server;
    private volatile Optional<Connection> client = Optional.empty();

    TestFeed() {
        server = serve(0);
    }

    private static Inbound.Text checked(Inbound.Text answer) {
        if (answer.string().startsWith("no ")) {
            throw new IllegalArgumentException(answer.string());
        }
        return answer;
    }

    private SocketServer serve(int port) {
        return SocketServer.builder(() -> List.of(new Route("/feed", socket)))
                .host("localhost")
                .port(port)
                .start();
    }

    int port() {
        return server.port();
    }

    /** Everybody is cut off, and nothing is known any more. */
    void restart() {
        int port = port();
        server.stop();
        server = serve(port);
    }

    void say(String text) {
        var unused = client.orElseThrow().send(text);
    }

    String next() throws InterruptedException {
        return Await.next(asked);
    }

    private Answer answer(String text, Connection open) {
        client = Optional.of(open);
        asked.add(text);
        String topic = text.substring(1);
        return switch (text.charAt(0)) {
            case '+' -> answer.apply(topic);
            case '-' -> {
                ended.accept(topic);
                yield Answer.text("end " + topic);
            }
            default -> Answer.none();
        };
    }

    @Override
    public void close() {
        server.stop();
    }
}
