package dev.patchbay.server;

import dev.patchbay.admission.Approach;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Request;

/** A request as a handshake needs it: with a URI that Java can parse, and seen through the proxies that are trusted. */
final class SeenRequest extends Request.Wrapper {

    private final HttpURI uri;
    private final boolean secure;
    private final ConnectionMetaData connection;

    private SeenRequest(Request request, Approach seen, HttpURI uri) {
        super(request);
        this.uri = uri;
        this.secure = seen.site().scheme().equals("https");
        this.connection = new Seen(request.getConnectionMetaData(), seen.remote(), secure);
    }

    /**
     * What came, in another light.
     *
     * @param came who sent it, and to where
     * @param seen the same, through proxies
     * @throws IllegalArgumentException where its URI cannot be made one
     */
    static Request of(Request request, Approach came, Approach seen) {
        boolean moved = !seen.site().equals(came.site());
        String uri = moved ? RequestUri.of(request.getHttpURI(), seen.site()) : RequestUri.of(request.getHttpURI());
        return new SeenRequest(request, seen, HttpURI.from(uri));
    }

    @Override
    public HttpURI getHttpURI() {
        return uri;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public ConnectionMetaData getConnectionMetaData() {
        return connection;
    }

    private static final class Seen extends ConnectionMetaData.Wrapper {

        private final SocketAddress remote;
        private final boolean secure;

        Seen(ConnectionMetaData connection, SocketAddress remote, boolean secure) {
            super(connection);
            this.remote = remote;
            this.secure = secure;
        }

        @Override
        public SocketAddress getRemoteSocketAddress() {
            return remote;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }
    }
}
