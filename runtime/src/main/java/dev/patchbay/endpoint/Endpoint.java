package dev.patchbay.endpoint;

import dev.patchbay.admission.Origins;
import dev.patchbay.binding.Binding;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.Route;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.mount.LongPoll;
import dev.patchbay.mount.Mount;
import dev.patchbay.phoenix.ChannelSocket;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One place at which WebSockets are served: a socket, and what its mount says. Immutable. */
public final class Endpoint {

    private static final String CHANNELS = "/websocket";

    private final String mounted;
    private final String path;
    private final SocketBinding binding;
    private final Binding served;
    private final MountOptions mount;
    private final Optional<Terms> terms;

    private Endpoint(String mounted, Binding served, SocketBinding binding, MountOptions mount, Optional<Terms> terms) {
        this.mounted = mounted;
        this.served = served;
        this.binding = binding;
        this.mount = mount;
        this.terms = terms;
        this.path = at(mount.websocketPath().orElse(served instanceof ChannelSocketBinding ? CHANNELS : ""));
    }

    /** A row of a routing table, of whose mount nothing is said. */
    public static Endpoint of(Route route) {
        return of(route, mount -> mount);
    }

    /** A socket at a path of its mount. */
    public static Endpoint of(Route route, UnaryOperator<Mount> options) {
        MountOptions mount = (MountOptions) options.apply(new MountOptions());
        return new Endpoint(route.path(), route.binding(), binding(route, mount), mount, mount.terms());
    }

    /** A path behind the mount's own. */
    private String at(String behind) {
        boolean slash = mounted.endsWith("/") && !behind.isEmpty();
        return (slash ? mounted.substring(0, mounted.length() - 1) : mounted) + behind;
    }

    private static SocketBinding binding(Route route, MountOptions mount) {
        Binding served = route.binding();
        if (served instanceof ChannelSocketBinding channels) {
            return new ChannelSocket(channels, mount.protocols());
        }
        if (mount.terms().isPresent()) {
            throw new IllegalArgumentException("Only a socket with channels has a contract; the one at " + route.path()
                    + " has none. Leave contract(...) out");
        }
        if (!mount.protocols().isEmpty()) {
            throw new IllegalArgumentException("Only a socket with channels speaks a Protocol; the one at "
                    + route.path() + " has none. Use @Codec for the messages of a plain socket");
        }
        if (mount.ownLongPoll().isPresent()) {
            throw new IllegalArgumentException(
                    "Only a socket with channels can be polled; the one at " + route.path() + " has none");
        }
        return (SocketBinding) served;
    }

    /** Where the WebSocket is, with variables in braces. */
    public String path() {
        return path;
    }

    /** How it is polled, where it is. */
    public Optional<LongPoll> longPoll() {
        return mount.ownLongPoll();
    }

    /** Where it is polled, where it is, with variables in braces. */
    public String longPollPath() {
        return at(longPoll().orElseGet(LongPoll::defaults).path());
    }

    /** The name of the class that serves it, for people. */
    public String name() {
        return served.getClass().getName();
    }

    /** The caller of the class that serves it. */
    public SocketBinding binding() {
        return binding;
    }

    /** The bounds of its connections. */
    public Limits limits(Limits server) {
        Limits own = mount.limits().apply(binding.limits(server));
        boolean hasHeartbeats = served instanceof ChannelSocketBinding;
        return hasHeartbeats && own.pingInterval().isEmpty() ? own.withPingInterval(Duration.ZERO) : own;
    }

    /** The web pages that may connect. */
    public Origins origins(Origins server) {
        return mount.origins().orElse(server);
    }

    /** Whether messages are compressed for clients that can. */
    public boolean compresses(boolean server) {
        return server || mount.compresses();
    }

    /** How a refusal is answered. */
    public Refused answer(Refused refused) {
        return mount.refusals().apply(refused);
    }

    /** The contracts that clients are to be built with. */
    public Optional<Terms> terms() {
        return terms;
    }

    /** The same place, under the terms of its server where it has channels, and says nothing itself. */
    Endpoint orUnder(Terms server) {
        return served instanceof ChannelSocketBinding && terms.isEmpty()
                ? new Endpoint(mounted, served, binding, mount, Optional.of(server))
                : this;
    }

    List<String> subprotocols() {
        return mount.ownSubprotocols().orElseGet(binding::subprotocols);
    }

    /** Whether phoenix.js may bring a token of its own. */
    public boolean takesAuthToken() {
        return mount.takesAuthToken() || binding.takesAuthToken();
    }
}
