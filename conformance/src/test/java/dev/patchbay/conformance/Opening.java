package dev.patchbay.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The opening of a WebSocket by hand, because the JDK's client adds headers of its own and hides those of the answer. */
final class Opening {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)");

    private final int port;
    private final String target;
    private final Map<String, String> headers = new LinkedHashMap<>(Map.of(
            "Host", "localhost",
            "Connection", "Upgrade",
            "Upgrade", "websocket",
            "Sec-WebSocket-Version", "13",
            "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="));

    private Opening(int port, String target) {
        this.port = port;
        this.target = target;
    }

    static Opening at(int port, String target) {
        return new Opening(port, target);
    }

    Opening with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** The status of the answer and, where there is one, its body: {@code 429 no: "full"}. */
    String answer() {
        String[] parts = response().split("\r\n\r\n", 2);
        String status = parts[0].split(" ", 3)[1];
        return status.equals("101") || parts[1].isEmpty() ? status : status + ' ' + parts[1];
    }

    /** A header of the answer, or empty. */
    String header(String name) {
        return response()
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }

    private String response() {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            StringBuilder request = new StringBuilder("GET " + target + " HTTP/1.1\r\n");
            headers.forEach((name, value) ->
                    request.append(name).append(": ").append(value).append("\r\n"));
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            return answerOf(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever ends its half of the connection first is taken for gone, so this ends where the answer does. */
    private static String answerOf(InputStream stream) throws IOException {
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            int next = stream.read();
            if (next < 0) {
                return answer.toString();
            }
            answer.append((char) next);
        }
        Matcher length = LENGTH.matcher(answer);
        byte[] body = stream.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return answer + new String(body, StandardCharsets.UTF_8);
    }
}
