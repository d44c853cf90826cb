package dev.patchbay.testkit.duplex;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.jetty.client.Connection;
import org.eclipse.jetty.client.HttpUpgrader;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.client.transport.HttpRequest;
import org.eclipse.jetty.client.transport.HttpResponse;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.Callback;

/** Brings one handshake to the server, and its answer back, as objects. */
final class MemoryHttp implements Connection {

    private static final int SWITCHING_PROTOCOLS = 101;

    private final Cable cable;
    private final DuplexServer server;

    MemoryHttp(Cable cable, DuplexServer server) {
        this.cable = cable;
        this.server = server;
    }

    @Override
    public void send(Request request, Response.CompleteListener listener) {
        HttpUpgrader.Factory factory = (HttpUpgrader.Factory)
                Objects.requireNonNull(request.getAttributes().get(HttpUpgrader.Factory.class.getName()));
        HttpUpgrader upgrader = factory.newHttpUpgrader(HttpVersion.HTTP_1_1);
        upgrader.prepare(request);
        ((HttpRequest) request).notifyBegin();
        cable.client().lostEarly(() -> {
            EofException lost = new EofException("The line has ended before the handshake was answered");
            listener.onComplete(new Result(request, lost, new HttpResponse(request), lost));
        });
        cable.toServer().send("GET " + request.getPath(), () -> {
            Answer answer = server.asked(request, cable);
            cable.toClient()
                    .send(Integer.toString(answer.status()), () -> receive(answer, request, listener, upgrader));
            answer.opened().run();
        });
    }

    private void receive(Answer answer, Request request, Response.CompleteListener listener, HttpUpgrader upgrader) {
        if (isClosed()) {
            return;
        }
        HttpResponse response =
                new HttpResponse(request).version(HttpVersion.HTTP_1_1).status(answer.status());
        answer.headers()
                .forEach(
                        (name, values) -> values.forEach(value -> response.headers(fields -> fields.add(name, value))));
        if (answer.status() == SWITCHING_PROTOCOLS) {
            upgrader.upgrade(response, cable.client(), Callback.NOOP);
            return;
        }
        if (listener instanceof Response.Listener reader) {
            reader.onContent(response, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)));
        }
        listener.onComplete(new Result(request, response));
        close();
    }

    @Override
    public void close() {
        cable.client().close();
    }

    @Override
    public boolean isClosed() {
        return !cable.client().isOpen();
    }
}
