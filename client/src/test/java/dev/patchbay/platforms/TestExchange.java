package dev.patchbay.platforms;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** An exchange that speaks what Deribit does, for one client at a time. It remembers what it is asked for. */
final class TestExchange implements AutoCloseable {

    static final String SECRET = "s3cret";

    /** An answer that is an error. */
    private static final class Fault extends Exception {

        private static final long serialVersionUID = 1L;
        private final int code;

        Fault(int code, String message) {
            super(message);
            this.code = code;
        }
    }

    final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    /** In seconds; below zero it does not say. */
    volatile int expiresIn = 900;

    private final TestSocket socket =
            TestSocket.create().onText(this::answer).onOpen(this::opened).nonBlocking();
    private SocketServer server;
    private volatile Optional<Connection> client = Optional.empty();
    private volatile boolean isKnown;
    private volatile boolean isTested;
    private final AtomicInteger tokens = new AtomicInteger();

    TestExchange() {
        server = serve(0);
    }

    private SocketServer serve(int port) {
        return SocketServer.builder(() -> List.of(new Route("/ws/api/v2", socket)))
                .host("localhost")
                .port(port)
                .start();
    }

    String url() {
        return "ws://localhost:" + server.port() + "/ws/api/v2";
    }

    /** Everybody is cut off, and nothing is known any more. */
    void restart() {
        int port = server.port();
        server.stop();
        server = serve(port);
    }

    /** The token of now is no good any more. */
    void expire() {
        isKnown = false;
    }

    /** Says nothing for a while; drops a client that has not answered the last time. */
    void tick() {
        Await.until("it is there", () -> client.isPresent());
        Connection open = client.orElseThrow();
        if (isTested) {
            open.close(new CloseReason(4000, "no answer to a test request"));
        } else {
            isTested = true;
            open.send("{\"jsonrpc\":\"2.0\",\"method\":\"heartbeat\",\"params\":{\"type\":\"test_request\"}}");
        }
    }

    boolean isAnswered() {
        return !isTested;
    }

    void book(String channel, String data) {
        client.orElseThrow()
                .send("{\"jsonrpc\":\"2.0\",\"method\":\"subscription\",\"params\":{\"channel\":\"" + channel
                        + "\",\"data\":" + data + "}}");
    }

    CloseReason closed() throws InterruptedException {
        return socket.closed();
    }

    /** The next call but those that only keep the connection alive. */
    String next() throws InterruptedException {
        return Await.next(asked);
    }

    private Answer opened(Connection open) {
        isKnown = false;
        isTested = false;
        client = Optional.of(open);
        return Answer.none();
    }

    private Answer answer(String text, Connection open) {
        Map<?, ?> call = Objects.requireNonNull((Map<?, ?>) UntypedJson.decode(Inbound.Text.of(text)));
        String method = String.valueOf(call.get("method"));
        Map<?, ?> params = Objects.requireNonNull((Map<?, ?>) call.get("params"));
        asked.add(params.containsKey("channels") ? method + " " + params.get("channels") : method);
        String id = call.get("id") instanceof String name ? "\"" + name + "\"" : String.valueOf(call.get("id"));
        try {
            String result =
                    JsonValue.of(Map.of("value", result(method, params))).text();
            return Answer.text(
                    "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + result.substring("{\"value\":".length()));
        } catch (Fault error) {
            return Answer.text("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"error\":{\"code\":" + error.code
                    + ",\"message\":\"" + error.getMessage() + "\"}}");
        }
    }

    private Object result(String method, Map<?, ?> params) throws Fault {
        if (method.startsWith("private/") && !isKnown) {
            throw new Fault(13_009, "unauthorized");
        }
        return switch (method) {
            case "public/auth" -> tokens(params);
            case "public/test" -> {
                isTested = false;
                yield Map.of("version", "1.2.26");
            }
            case "public/subscribe", "private/subscribe" ->
                Objects.requireNonNull((List<?>) params.get("channels")).stream()
                        .filter(name -> !"none".equals(name))
                        .toList();
            case "public/fail" -> throw new Fault(10_009, "not_enough_funds");
            default -> "ok";
        };
    }

    private Map<String, Object> tokens(Map<?, ?> params) throws Fault {
        boolean isRefresh = ("refresh" + tokens).equals(params.get("refresh_token"));
        String signed = params.get("timestamp") + "\n" + params.get("nonce") + "\n" + params.get("data");
        if (!isRefresh && !new Login("id", SECRET).signature(signed).equals(params.get("signature"))) {
            throw new Fault(13_004, "invalid_credentials");
        }
        isKnown = true;
        tokens.incrementAndGet();
        asked.add(isRefresh ? "refreshed" : "signed");
        Map<String, Object> login = new HashMap<>(Map.of("access_token", "a", "refresh_token", "refresh" + tokens));
        if (expiresIn >= 0) {
            login.put("expires_in", expiresIn);
        }
        return login;
    }

    @Override
    public void close() {
        server.stop();
    }
}
