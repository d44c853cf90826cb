package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import dev.patchbay.session.FieldMap;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import org.eclipse.jetty.client.Connection;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.jetty.client.HttpUpgrader;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.WebSocketConstants;
import org.eclipse.jetty.websocket.core.util.WebSocketUtils;

/** One opening handshake: asks, and checks the answer as RFC 6455, section 4.1, says. */
final class Upgrader implements HttpUpgrader, HttpUpgrader.Factory, Response.Listener {

    /** Makes the session on a network connection, whose handshake has succeeded, and opens it. */
    @FunctionalInterface
    interface Begin {
        CoreSession on(EndPoint endPoint, Response response);
    }

    /** So many bytes of an answer that is no upgrade are kept, and shown to the program. */
    static final int MOST_OF_BODY = 64 * 1024;

    private static final String WEBSOCKET = "websocket";

    private final String key;
    private final Begin begin;
    private final Trial trial;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(0);

    /**
     * Has not asked yet.
     *
     * @param key sixteen random bytes, as Base64
     * @param trial is told what comes of it; what fails it aborts the request
     */
    Upgrader(String key, Begin begin, Trial trial) {
        this.key = key;
        this.begin = begin;
        this.trial = trial;
    }

    /** Asks. */
    void send(Connection http, Request request) {
        http.send(request.attribute(HttpUpgrader.Factory.class.getName(), this), this);
        CompletionStage<CoreSession> end = trial.opened();
        end.handle((session, failure) -> failure == null ? session : request.abort(failure));
    }

    @Override
    public HttpUpgrader newHttpUpgrader(HttpVersion version) {
        return this;
    }

    @Override
    public void prepare(Request request) {
        request.method(HttpMethod.GET)
                .version(HttpVersion.HTTP_1_1)
                .headers(headers -> headers.put(HttpHeader.UPGRADE, WEBSOCKET)
                        .put(HttpHeader.CONNECTION, "Upgrade")
                        .put(HttpHeader.SEC_WEBSOCKET_KEY, key)
                        .put(HttpHeader.SEC_WEBSOCKET_VERSION, WebSocketConstants.SPEC_VERSION_STRING));
    }

    /** The answer was 101. */
    @Override
    public void upgrade(Response response, EndPoint endPoint, Callback callback) {
        Optional<String> mistake = mistake(response.getRequest().getHeaders(), response.getHeaders());
        if (mistake.isPresent()) {
            trial.failed(new ClientException.BadHandshake(mistake.get())); // which closes; Jetty would leave it open
            callback.failed(new HttpResponseException(mistake.get(), response));
            return;
        }
        trial.answered(); // before anybody hears that it is open
        CoreSession session = begin.on(endPoint, response);
        callback.succeeded();
        trial.succeeded(session);
    }

    private Optional<String> mistake(HttpFields asked, HttpFields answer) {
        List<String> accepted = answer.getValuesList(HttpHeader.SEC_WEBSOCKET_ACCEPT);
        String expected = WebSocketUtils.hashKey(key);
        if (!WEBSOCKET.equalsIgnoreCase(answer.get(HttpHeader.UPGRADE))) {
            return Optional.of("Expected an upgrade to websocket, got " + answer.get(HttpHeader.UPGRADE));
        }
        if (!answer.contains(HttpHeader.CONNECTION, "upgrade")) {
            return Optional.of("Expected Connection: Upgrade, got " + answer.get(HttpHeader.CONNECTION));
        }
        if (!accepted.equals(List.of(expected))) {
            return Optional.of("Expected Sec-WebSocket-Accept: " + expected + ", got " + accepted);
        }
        String chosen = answer.get(HttpHeader.SEC_WEBSOCKET_SUBPROTOCOL);
        if (chosen != null
                && !asked.getCSV(HttpHeader.SEC_WEBSOCKET_SUBPROTOCOL, false).contains(chosen)) {
            return Optional.of("Expected no subprotocol that was not asked for, got " + chosen);
        }
        return Deflate.mistake(
                asked.contains(HttpHeader.SEC_WEBSOCKET_EXTENSIONS),
                answer.getValuesList(HttpHeader.SEC_WEBSOCKET_EXTENSIONS));
    }

    @Override
    public void onContent(Response response, ByteBuffer content) {
        int room = MOST_OF_BODY - body.size();
        byte[] some = new byte[Math.min(room, content.remaining())];
        content.get(some);
        body.writeBytes(some);
    }

    /** It failed, or the answer was another one. */
    @Override
    public void onComplete(Result result) {
        Optional<Throwable> failure = Optional.ofNullable(result.getResponseFailure())
                .or(() -> Optional.ofNullable(result.getRequestFailure()));
        trial.failed(failure.orElseGet(() -> refused(result.getResponse())));
    }

    private ClientException refused(Response response) {
        return new ClientException.Refused(
                response.getStatus(), headers(response.getHeaders()), body.toString(StandardCharsets.UTF_8));
    }

    /** By name, without regard to case. */
    static Map<String, List<String>> headers(HttpFields fields) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.forEach(field -> headers.computeIfAbsent(field.getName(), name -> new ArrayList<>(1))
                .add(field.getValue()));
        return FieldMap.copyOf(headers, String.CASE_INSENSITIVE_ORDER);
    }
}
