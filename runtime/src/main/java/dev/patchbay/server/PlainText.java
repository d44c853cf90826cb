package dev.patchbay.server;

import dev.patchbay.admission.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An HTTP answer of one line, or none. */
final class PlainText {

    private PlainText() {}

    static void write(Response response, Callback callback, Refusal refusal) {
        refusal.headers()
                .forEach((name, values) ->
                        values.forEach(value -> response.getHeaders().add(name, value)));
        write(response, callback, refusal.status(), refusal.text());
    }

    static void write(Response response, Callback callback, int status, String text) {
        response.setStatus(status);
        if (!text.isEmpty() && !response.getHeaders().contains(HttpHeader.CONTENT_TYPE)) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        }
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
