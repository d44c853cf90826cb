package dev.patchbay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client of channels that polls. Its messages are written with ' for ", which makes them readable. */
public final class PollingClient {

    private static final Pattern STATUS = Pattern.compile("\"status\":(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** An answer: what HTTP says, and what is in it. */
    public record Answer(int http, int status, String token, List<String> messages, HttpResponse<String> response) {

        static Answer of(HttpResponse<String> response) {
            String body = response.body();
            int at = body.indexOf("\"messages\":");
            return new Answer(
                    response.statusCode(),
                    Integer.parseInt(first(STATUS, body, "0")),
                    first(TOKEN, body, ""),
                    at < 0 ? List.of() : strings(body.substring(at + "\"messages\":".length())),
                    response);
        }

        private static String first(Pattern pattern, String text, String other) {
            Matcher found = pattern.matcher(text);
            return found.find() ? found.group(1) : other;
        }

        private static List<String> strings(String array) {
            return STRING.matcher(array)
                    .results()
                    .map(string -> string.group(1).replaceAll("\\\\(.)", "$1"))
                    .toList();
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final Deque<String> unread = new ArrayDeque<>();
    private volatile String token;

    public PollingClient(int port, String pathAndQuery) {
        url = "http://localhost:" + port + pathAndQuery;
        token = "";
    }

    /** Opens a session. */
    public PollingClient open() throws Exception {
        Answer answer = poll();
        assertThat(answer.status()).isEqualTo(410);
        token = answer.token();
        return this;
    }

    public String token() {
        return token;
    }

    /** Shows another token from now on. */
    public PollingClient showing(String other) {
        token = other;
        return this;
    }

    public Answer poll(String... headers) throws Exception {
        return send(request(headers).GET().build());
    }

    public CompletableFuture<Answer> pollLater() {
        return http.sendAsync(request().GET().build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(Answer::of);
    }

    /** Publishes lines. */
    public Answer publish(String... lines) throws Exception {
        return publish(
                "application/x-ndjson",
                String.join("\n", lines).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    public Answer publish(String type, byte[] body) throws Exception {
        return send(request("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Asks in another way. */
    public Answer ask(String method, String... headers) throws Exception {
        return send(request(headers)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private Answer send(HttpRequest request) throws Exception {
        return Answer.of(http.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (!token.isEmpty()) {
            request.header("X-Phoenix-LongPoll-Token", token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Publishes a text that is taken. */
    public void text(String message) throws Exception {
        assertThat(publish(message).status()).isEqualTo(200);
    }

    /** Polls until a text comes. */
    public String readText() throws Exception {
        while (unread.isEmpty()) {
            Answer answer = poll();
            if (answer.status() != 200 && answer.status() != 204) {
                throw new IOException("polled, and got " + answer.status());
            }
            unread.addAll(answer.messages());
        }
        return unread.remove().replace('"', '\'');
    }

    /** Polls until so many texts have come. */
    public List<String> readTexts(int number) throws Exception {
        List<String> texts = new ArrayList<>();
        while (texts.size() < number) {
            texts.add(readText());
        }
        return texts;
    }

    public void expect(String... messages) throws Exception {
        for (String message : messages) {
            assertThat(readText()).isEqualTo(message);
        }
    }
}
