package dev.patchbay.server;

import dev.patchbay.admission.Refusal;
import dev.patchbay.polling.PollAnswer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes what requests of long polling are answered with. Pages of any origin may read it: whether they may come in is checked. */
final class PollAnswers {

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String JSON = "application/json; charset=utf-8";

    private PollAnswers() {}

    /** An answer of HTTP 200, with the status in it. */
    static void write(Response response, byte[] json, Callback callback) {
        response.setStatus(HttpStatus.OK_200);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, JSON)
                .put(HttpHeader.CACHE_CONTROL, "no-store")
                .put(ALLOW_ORIGIN, "*");
        response.write(true, ByteBuffer.wrap(json), callback);
    }

    /** Answers a browser that asks what a page of another origin may send (Fetch, section 3.3). */
    static void preflight(Exchange exchange) {
        HttpFields asked = exchange.request().getHeaders();
        Response response = exchange.response();
        response.setStatus(HttpStatus.OK_200);
        response.getHeaders()
                .put(ALLOW_ORIGIN, "*")
                .put(
                        "Access-Control-Allow-Headers",
                        String.join(", ", asked.getValuesList("Access-Control-Request-Headers")))
                .put("Access-Control-Allow-Methods", "get, post, options")
                .put("Access-Control-Max-Age", "3600");
        response.write(true, ByteBuffer.allocate(0), exchange.callback());
    }

    /** An error of HTTP's, of which phoenix.js does not read more than that it is one, and tries again. */
    static void fail(Exchange exchange, int status, String text) {
        PlainText.write(exchange.response(), exchange.callback(), open(Refusal.of(status, text)));
    }

    /** A refusal that a page of any origin may read. */
    static Refusal open(Refusal refusal) {
        Map<String, List<String>> headers = new HashMap<>(refusal.headers());
        headers.put(ALLOW_ORIGIN, List.of("*"));
        return new Refusal(refusal.status(), refusal.text(), headers);
    }

    /** A refusal of the program's as clients that poll understand it: they stay away. What has failed they try again. */
    static Refusal forbidden(Refusal refusal) {
        if (!HttpStatus.isClientError(refusal.status())) {
            return open(refusal);
        }
        String body = new String(PollAnswer.of(PollAnswer.FORBIDDEN), StandardCharsets.US_ASCII);
        Map<String, List<String>> headers = new HashMap<>(open(refusal).headers());
        headers.keySet().removeIf(HttpHeader.CONTENT_TYPE.asString()::equalsIgnoreCase);
        headers.put(HttpHeader.CONTENT_TYPE.asString(), List.of(JSON));
        headers.put(HttpHeader.CACHE_CONTROL.asString(), List.of("no-store"));
        return new Refusal(HttpStatus.OK_200, body, headers);
    }
}
