package dev.patchbay.network;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.Proxy;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.AbstractConnection;
import org.eclipse.jetty.io.ClientConnectionFactory;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/** Asks a proxy for a tunnel, and goes on through it (RFC 9110, section 9.3.6). */
final class ProxyTunnel extends AbstractConnection implements Connection.UpgradeFrom {

    /** Of the proxy's answer, which has no content that counts. */
    static final int MOST_BYTES = 16 * 1024;

    /**
     * Where it leads.
     *
     * @param login who the client is, where the proxy is to know
     * @param wanted is told where it wants to know
     * @param behind makes the connection at its other end
     */
    record Ends(HostPort server, Optional<Proxy.Login> login, Runnable wanted, ClientConnectionFactory behind) {}

    private final Ends ends;
    private final Map<String, Object> context;
    private final ProxyAnswer answer = new ProxyAnswer();
    private final HttpParser parser = new HttpParser(answer, MOST_BYTES);
    private final ByteBuffer read = BufferUtil.allocate(MOST_BYTES);

    private ProxyTunnel(EndPoint endPoint, Executor executor, Ends ends, Map<String, Object> context) {
        super(endPoint, executor);
        this.ends = ends;
        this.context = context;
    }

    static ClientConnectionFactory to(Ends ends, Executor executor) {
        return (endPoint, context) -> new ProxyTunnel(endPoint, executor, ends, context);
    }

    @Override
    public void onOpen() {
        super.onOpen();
        StringBuilder request =
                new StringBuilder("CONNECT ").append(ends.server).append(" HTTP/1.1\r\n");
        request.append("Host: ").append(ends.server).append("\r\n");
        ends.login.ifPresent(login -> request.append("Proxy-Authorization: Basic ")
                .append(basic(login))
                .append("\r\n"));
        byte[] bytes = request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        getEndPoint().write(Callback.from(this::fillInterested, this::fail), ByteBuffer.wrap(bytes));
    }

    private static String basic(Proxy.Login login) {
        String both = login.user() + ":" + login.password();
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void onFillable() {
        try {
            int filled = getEndPoint().fill(read);
            if (filled < 0) {
                throw new EOFException("The proxy closed the connection before it had answered");
            }
            if (!answer.isComplete() && filled > 0) {
                parser.parseNext(read);
            }
            if (answer.mistake().isPresent()) {
                throw new IOException(answer.mistake().get());
            } else if (answer.isComplete()) {
                goOn();
            } else {
                fillInterested();
            }
        } catch (Throwable failure) { // Jetty's parser asserts
            fail(failure);
        }
    }

    private void goOn() throws IOException {
        if (!answer.isYes()) {
            if (answer.wantsBasic()) {
                ends.wanted.run();
            }
            throw new ClientException.ProxyRefused(answer.status(), answer.challenges());
        }
        HostPort server = ends.server; // which TLS asks for; its address is the proxy's business
        context.put(
                ClientConnector.REMOTE_SOCKET_ADDRESS_CONTEXT_KEY,
                InetSocketAddress.createUnresolved(server.host(), server.port()));
        getEndPoint().upgrade(ends.behind.newConnection(getEndPoint(), context));
    }

    @Override
    public ByteBuffer onUpgradeFrom() {
        return BufferUtil.copy(read);
    }

    @Override
    public void onFillInterestedFailed(Throwable cause) {
        fail(cause);
    }

    private void fail(Throwable why) {
        getEndPoint().close(why);
        if (context.get(org.eclipse.jetty.client.Connection.PROMISE_CONTEXT_KEY) instanceof Promise<?> promise) {
            promise.failed(why);
        }
    }
}
