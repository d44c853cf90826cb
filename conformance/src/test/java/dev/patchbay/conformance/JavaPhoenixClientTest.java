package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phoenixframework.Channel;
import org.phoenixframework.Defaults;
import org.phoenixframework.Push;
import org.phoenixframework.Socket;

/** The client for the JVM and Android, from Maven Central and unchanged. */
final class JavaPhoenixClientTest {

    private static final long TIMEOUT = Defaults.TIMEOUT;

    private final Application application = Application.start();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Socket socket = connect("7");

    @AfterEach
    void stop() {
        socket.disconnect(1000, "done", () -> Unit.INSTANCE);
        application.close();
    }

    @Test
    void joinsAndIsGreeted() throws Exception {
        Channel channel = socket.channel("room:after", Map.of());
        listen(channel, "user_entered");
        listen(channel, "joined");
        hear("join", channel.join(TIMEOUT));
        expect("join ok {hello=world}", "user_entered {a=1.0}", "joined {b=2.0}");
    }

    @Test
    void pushesAndGetsReplies() throws Exception {
        Channel channel = joined(socket, "room:a");
        hear("echo", channel.push("echo", Map.of("x", "1"), TIMEOUT));
        expect("echo ok {x=1}");
        hear("echo_err", channel.push("echo_err", Map.of("x", "1"), TIMEOUT));
        expect("echo_err error {x=1}");
        hear("async", channel.push("async", Map.of(), TIMEOUT));
        expect("async ok {later=true}");
    }

    @Test
    void isRefused() throws Exception {
        socket.setRejoinAfterMs(tries -> TIMEOUT);
        hear("deny", socket.channel("room:deny", Map.of()).join(TIMEOUT));
        expect("deny error {reason=unauthorized}");
        hear("nope", socket.channel("nope", Map.of()).join(TIMEOUT));
        expect("nope error {reason=unmatched topic}");
    }

    @Test
    void hearsBroadcasts() throws Exception {
        Channel channel = joined(socket, "room:shared");
        listen(channel, "msg");
        Socket other = connect("8");
        joined(other, "room:shared").push("bcast", Map.of("text", "hello"), TIMEOUT);
        expect("msg {text=hello}");
        other.disconnect(1000, "done", () -> Unit.INSTANCE);
    }

    @Test
    void leaves() throws Exception {
        Channel channel = joined(socket, "room:left");
        channel.onClose(message -> {
            heard.add("closed");
            return Unit.INSTANCE;
        });
        channel.leave(TIMEOUT);
        expect("closed");
        assertThat(joined(socket, "room:left").isJoined()).isTrue();
    }

    @Test
    void joinsAgainAfterACrashAndAfterADisconnect() throws Exception {
        Channel channel = joined(socket, "room:crash");
        channel.push("raise", Map.of(), TIMEOUT);
        expect("join ok {}");
        channel.push("disconnect", Map.of("id", "user:7"), TIMEOUT);
        expect("join ok {}");
        hear("ok", channel.push("ok", Map.of(), TIMEOUT));
        expect("ok ok {}");
    }

    private Socket connect(String user) {
        String endpoint = "ws://localhost:" + application.port() + "/socket/websocket";
        Socket client = new Socket(
                endpoint,
                Map.of("user_id", user),
                Defaults.VSN,
                Defaults.INSTANCE.getEncode(),
                Defaults.INSTANCE.getDecode(),
                new OkHttpClient());
        client.setReconnectAfterMs(tries -> 30L);
        client.setRejoinAfterMs(tries -> 30L);
        client.connect();
        return client;
    }

    /** Joined, and telling whenever it is joined anew. */
    private Channel joined(Socket client, String topic) throws InterruptedException {
        Channel channel = client.channel(topic, Map.of());
        hear("join", channel.join(TIMEOUT));
        expect("join ok {}");
        return channel;
    }

    private void hear(String name, Push push) {
        for (String status : new String[] {"ok", "error", "timeout"}) {
            push.receive(status, message -> {
                heard.add(name + ' ' + status + ' ' + message.getPayload());
                return Unit.INSTANCE;
            });
        }
    }

    private void listen(Channel channel, String event) {
        channel.on(event, message -> {
            heard.add(event + ' ' + message.getPayload());
            return Unit.INSTANCE;
        });
    }

    private void expect(String... wanted) throws InterruptedException {
        for (String each : wanted) {
            assertThat(String.valueOf(heard.poll(30, TimeUnit.SECONDS))).isEqualTo(each);
        }
    }
}
