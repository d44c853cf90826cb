package demo;

import dev.patchbay.message.Outbound;
import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binding;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

final class StubConnection implements Connection {

    final List<String> sent = new ArrayList<>();
    PubSub topics = PubSub.local();

    static Handshake handshake(Map<String, String> pathParams, Map<String, List<String>> query) {
        return Handshake.builder("/", "/").pathParams(pathParams).queryParams(query).build();
    }

    static SocketCalls connect(Binding binding, Handshake handshake) throws Throwable {
        return ((SocketBinding) binding).connect(handshake);
    }

    static String shown(Answer answer) {
        if (answer instanceof Answer.Reply reply) {
            return shown(reply.message());
        }
        if (answer instanceof Answer.Later later) {
            return "later " + shown(later.stage().toCompletableFuture().join());
        }
        return answer.getClass().getSimpleName();
    }

    private static String shown(Outbound message) {
        String text = StandardCharsets.UTF_8.decode(message.payload()).toString();
        return message instanceof Outbound.Text ? text : "binary " + text;
    }

    @Override
    public void subscribe(String topic) {
        topics.subscribe(topic, broadcast -> send(broadcast.payload()));
    }

    @Override
    public void unsubscribe(String topic) {}

    @Override
    public String id() {
        return "stub";
    }

    @Override
    public SocketAddress remoteAddress() {
        return InetSocketAddress.createUnresolved("client", 1);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public CompletionStage<Void> send(String text) {
        return send(Outbound.text(text));
    }

    @Override
    public CompletionStage<Void> send(byte[] bytes) {
        return send(Outbound.binary(bytes));
    }

    @Override
    public CompletionStage<Void> send(ByteBuffer bytes) {
        return send(Outbound.binary(bytes));
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        sent.add(shown(message));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {}

    @Override
    public void close(CloseReason reason) {}

    @Override
    public long queuedBytes() {
        return 0;
    }
}
