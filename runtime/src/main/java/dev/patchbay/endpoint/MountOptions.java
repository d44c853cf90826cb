package dev.patchbay.endpoint;

import dev.patchbay.admission.Origins;
import dev.patchbay.channel.Contract;
import dev.patchbay.mount.Disagreement;
import dev.patchbay.mount.LongPoll;
import dev.patchbay.mount.Mount;
import dev.patchbay.protocol.ServerProtocol;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Refused;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Keeps what is said about one place. */
final class MountOptions implements Mount {

    private final Place place = new Place();
    private UnaryOperator<Limits> limits = UnaryOperator.identity();
    private UnaryOperator<Refused> refusals = UnaryOperator.identity();
    private Optional<String> websocketPath = Optional.empty();
    private Optional<List<String>> subprotocols = Optional.empty();
    private final Map<String, ServerProtocol> protocols = new HashMap<>();
    private Optional<LongPoll> longPoll = Optional.empty();
    private boolean authToken;

    @Override
    public Mount limits(UnaryOperator<Limits> bounds) {
        limits = bounds;
        return this;
    }

    @Override
    public Mount websocketPath(String path) {
        if (!path.isEmpty() && !path.startsWith("/")) {
            throw new IllegalArgumentException("The path of a WebSocket starts with a slash, got '" + path + "'");
        }
        websocketPath = Optional.of(path);
        return this;
    }

    @Override
    public Mount allowedOrigins(String... forms) {
        place.allowedOrigins(forms);
        return this;
    }

    @Override
    public Mount allowedOrigins(Predicate<URI> rule) {
        place.allowedOrigins(rule);
        return this;
    }

    @Override
    public Mount sameOrigin() {
        place.sameOrigin();
        return this;
    }

    @Override
    public Mount anyOrigin() {
        place.anyOrigin();
        return this;
    }

    @Override
    public Mount compression() {
        place.compression();
        return this;
    }

    @Override
    public Mount contract(Disagreement otherwise, Contract... own) {
        place.contract(otherwise, own);
        return this;
    }

    @Override
    public Mount subprotocols(String... names) {
        subprotocols = Optional.of(List.of(names));
        return this;
    }

    @Override
    public Mount authToken() {
        authToken = true;
        return this;
    }

    @Override
    public Mount protocol(String version, ServerProtocol protocol) {
        if (!version.matches("\\d+\\.\\d+")) {
            throw new IllegalArgumentException("A version is two numbers such as 3.0, got '" + version + "'");
        }
        protocols.put(version, protocol);
        return this;
    }

    @Override
    public Mount longPoll(UnaryOperator<LongPoll> options) {
        longPoll = Optional.of(options.apply(LongPoll.defaults()));
        return this;
    }

    @Override
    public Mount refusals(UnaryOperator<Refused> answer) {
        refusals = answer;
        return this;
    }

    UnaryOperator<Limits> limits() {
        return limits;
    }

    Optional<LongPoll> ownLongPoll() {
        return longPoll;
    }

    UnaryOperator<Refused> refusals() {
        return refusals;
    }

    Optional<String> websocketPath() {
        return websocketPath;
    }

    Optional<Origins> origins() {
        return place.origins();
    }

    Optional<Terms> terms() {
        return place.terms();
    }

    Optional<List<String>> ownSubprotocols() {
        return subprotocols;
    }

    Map<String, ServerProtocol> protocols() {
        return Map.copyOf(protocols);
    }

    boolean compresses() {
        return place.compresses();
    }

    boolean takesAuthToken() {
        return authToken;
    }
}
