package dev.patchbay.testkit.duplex;

import dev.patchbay.admission.Admission;
import dev.patchbay.admission.Approach;
import dev.patchbay.admission.Origins;
import dev.patchbay.admission.Refusal;
import dev.patchbay.admission.Site;
import dev.patchbay.attendance.Attendance;
import dev.patchbay.attendance.Drain;
import dev.patchbay.attendance.Draining;
import dev.patchbay.attendance.Ticker;
import dev.patchbay.endpoint.Endpoint;
import dev.patchbay.reception.Arrival;
import dev.patchbay.reception.Decision;
import dev.patchbay.reception.Reception;
import dev.patchbay.reception.Router;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Limits;
import dev.patchbay.testkit.memory.MemoryArrival;
import dev.patchbay.testkit.peer.HandshakeRequest;
import dev.patchbay.transport.FrameReceiver;
import dev.patchbay.transport.Premises;
import dev.patchbay.transport.Ways;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.websocket.core.Behavior;
import org.eclipse.jetty.websocket.core.ExtensionStack;
import org.eclipse.jetty.websocket.core.Negotiated;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.WebSocketConnection;
import org.eclipse.jetty.websocket.core.WebSocketConstants;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;
import org.eclipse.jetty.websocket.core.util.WebSocketUtils;

/** The server of a {@link Duplex}: the routes of production, behind the handshake and the limits of production. The test's thread. */
public final class DuplexServer {

    private final Router router;
    private final SessionSettings settings;
    private final Course course;
    private final DuplexNetwork network;
    private final WebSocketComponents components;
    private final Admission admission;
    private final List<Limits> all;
    private Premises premises;
    private Ticker ticker;
    private boolean isUp = true;

    DuplexServer(List<Endpoint> endpoints, SessionSettings settings, Course course, DuplexNetwork network) {
        this.router = Router.of(endpoints);
        this.settings = settings;
        this.course = course;
        this.network = network;
        this.components = Parts.of(course);
        this.admission = new Admission(Optional.empty(), Integer.MAX_VALUE, Integer.MAX_VALUE, settings.complaints());
        this.all = endpoints.stream()
                .map(endpoint -> endpoint.limits(settings.limits()))
                .toList();
        this.premises = premises();
        this.ticker = ticker();
    }

    private Premises premises() {
        return Premises.of(new Attendance(settings.complaints()), Ways.Guide.JETTY, settings.time());
    }

    private Ticker ticker() {
        Ticker made = new Ticker(premises.attendance(), settings.time(), all);
        made.start();
        return made;
    }

    /** Stops as one that is deployed anew: its connections are closed with 1012, and whoever connects is refused. */
    public void stop() {
        course.note("the server stops");
        isUp = false;
        new Draining(premises.attendance(), settings.time(), Drain.DEFAULT, settings.observer())
                .begin(CloseReason.of(CloseReason.SERVICE_RESTART));
    }

    /** Is gone at once: every cable is cut, and whoever connects is refused. */
    public void crash() {
        course.note("the server is gone");
        isUp = false;
        network.cut();
    }

    /** Is there again, with the same routes, and nobody connected. */
    public void start() {
        course.note("the server starts");
        isUp = true;
        premises = premises();
        ticker = ticker();
    }

    /** How many connections it has, as far as it knows. */
    public int connections() {
        return premises.attendance().size();
    }

    boolean isUp() {
        return isUp;
    }

    void close() {
        ticker.stop();
        premises.attendance().cut();
    }

    Answer asked(Request request, Cable cable) {
        return network.nextAnswer().orElseGet(() -> entered(request, cable));
    }

    private Answer entered(Request request, Cable cable) {
        Optional<Router.Match> match = router.match(path(request.getURI()));
        if (match.isEmpty()) {
            return Answer.refusal(404, Map.of(), "");
        }
        Endpoint endpoint = match.get().endpoint();
        Optional<Refusal> stranger =
                admission.strangePage(approach(request, cable), endpoint.origins(Origins.sameHost()));
        if (stranger.isPresent()) {
            return refused(endpoint, stranger.get());
        }
        SessionSettings own = settings.withLimits(endpoint.limits(settings.limits()));
        Decision decision = new Reception(match.get(), own).ask(arrival(request, cable));
        if (decision instanceof Decision.No no) {
            return refused(endpoint, no.refusal());
        }
        Decision.Yes yes = (Decision.Yes) decision;
        settings.observer().accepted(endpoint.path(), yes.took());
        return new Answer(101, headers(request, yes), "", () -> open(yes, own, cable));
    }

    private Answer refused(Endpoint endpoint, Refusal refusal) {
        settings.observer().refused(endpoint.path(), refusal.status());
        return Answer.refusal(refusal.status(), refusal.headers(), refusal.text());
    }

    private static Map<String, List<String>> headers(Request request, Decision.Yes yes) {
        String key = Optional.ofNullable(request.getHeaders().get(HttpHeader.SEC_WEBSOCKET_KEY))
                .orElse("");
        Map<String, List<String>> headers = new LinkedHashMap<>(yes.headers());
        headers.put("Upgrade", List.of("websocket"));
        headers.put("Connection", List.of("Upgrade"));
        headers.put("Sec-WebSocket-Accept", List.of(WebSocketUtils.hashKey(key)));
        yes.handshake().subprotocol().ifPresent(chosen -> headers.put("Sec-WebSocket-Protocol", List.of(chosen)));
        return headers;
    }

    private void open(Decision.Yes yes, SessionSettings own, Cable cable) {
        FrameReceiver receiver = new FrameReceiver(yes.session(own), own, premises, () -> {});
        ExtensionStack extensions = new ExtensionStack(components, Behavior.SERVER);
        extensions.negotiate(List.of(), List.of());
        Negotiated negotiated =
                new Negotiated(URI.create("ws:/"), "", false, extensions, WebSocketConstants.SPEC_VERSION_STRING);
        WebSocketCoreSession core = new WebSocketCoreSession(receiver, Behavior.SERVER, negotiated, components);
        core.setIdleTimeout(Duration.ZERO);
        WebSocketConnection connection = new WebSocketConnection(
                cable.server(), course, new MemoryScheduler(settings.time()), components.getByteBufferPool(), core);
        core.setWebSocketConnection(connection);
        cable.server().upgrade(connection);
    }

    private static Arrival arrival(Request request, Cable cable) {
        URI uri = request.getURI();
        Map<String, List<String>> headers = new LinkedHashMap<>();
        request.getHeaders()
                .getFieldNamesCollection()
                .forEach(name -> headers.put(name, request.getHeaders().getValuesList(name)));
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        HandshakeRequest opening = new HandshakeRequest(
                URI.create(path(uri) + query),
                headers,
                request.getHeaders().getCSV(HttpHeader.SEC_WEBSOCKET_SUBPROTOCOL, false));
        return MemoryArrival.of(URI.create(scheme(uri) + "://" + uri.getRawAuthority()), opening, cable.number());
    }

    private static Approach approach(Request request, Cable cable) {
        URI uri = request.getURI();
        int usual = scheme(uri).equals("https") ? 443 : 80;
        Site site = new Site(scheme(uri), uri.getHost(), uri.getPort() < 0 ? usual : uri.getPort());
        return new Approach(
                "GET",
                "HTTP/1.1",
                "",
                site,
                cable.server().getRemoteSocketAddress(),
                request.getHeaders()::getValuesList);
    }

    private static String scheme(URI uri) {
        return "wss".equalsIgnoreCase(uri.getScheme()) ? "https" : "http";
    }

    private static String path(URI uri) {
        return uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    }
}
