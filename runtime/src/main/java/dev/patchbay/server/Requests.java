package dev.patchbay.server;

import dev.patchbay.admission.Approach;
import dev.patchbay.admission.Site;
import dev.patchbay.fast.ReadEndPoint;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.QuotedCSV;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.TunnelSupport;

/** What is asked about one of Jetty's requests. */
final class Requests {

    private static final String LIST = "Connection";

    private Requests() {}

    static Approach opening(Request request) {
        HttpFields fields = request.getHeaders();
        return new Approach(
                request.getMethod(),
                request.getConnectionMetaData().getProtocol(),
                Optional.ofNullable(request.getTunnelSupport())
                        .map(TunnelSupport::getProtocol)
                        .orElse(""),
                site(request),
                request.getConnectionMetaData().getRemoteSocketAddress(),
                name -> values(fields, name));
    }

    private static Site site(Request request) {
        return new Site(
                request.isSecure() ? "https" : "http",
                Optional.ofNullable(Request.getServerName(request)).orElse(""),
                Request.getServerPort(request));
    }

    private static List<String> values(HttpFields fields, String name) {
        List<String> values = fields.getValuesList(name);
        return name.equals(LIST) ? new QuotedCSV(values.toArray(String[]::new)).getValues() : values;
    }

    /** The socket that a request came by, where it is one of our connector's. */
    static Optional<ReadEndPoint> socket(Request request) {
        EndPoint socket = request.getConnectionMetaData().getConnection().getEndPoint();
        return ReadEndPoint.of(socket);
    }
}
