package dev.patchbay.testing;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer to a handshake.
 *
 * @param status the HTTP status
 * @param headers the header fields, the last one of each name
 * @param body as long as Content-Length says
 */
public record HttpAnswer(int status, Map<String, String> headers, String body) {

    static HttpAnswer read(InputStream in, boolean body) throws IOException {
        int status = Integer.parseInt(line(in).split(" ", -1)[1]);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).trim());
        }
        int length = body ? Integer.parseInt(headers.getOrDefault("Content-Length", "0")) : 0;
        return new HttpAnswer(status, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("The connection ended within the HTTP answer: " + line);
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).trim();
    }
}
