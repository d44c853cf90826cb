package dev.patchbay.dialing;

import dev.patchbay.client.ClientConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The connections that are not over, by their names, each of which one of them has. Any thread. */
public final class Names {

    private final Map<String, Optional<ClientSession>> connections = new ConcurrentHashMap<>();
    private final AtomicLong unnamed = new AtomicLong(1);

    /**
     * Makes a connection of a name, which is free again when it is over, or where it cannot be made.
     *
     * @param wanted if there is none, {@code route}; another one behind it, where that is taken
     * @throws IllegalStateException where the one that is wanted is taken
     */
    public ClientSession name(Optional<String> wanted, String route, Function<String, ClientSession> make) {
        String own = wanted.isPresent() ? take(wanted.get()) : takeAny(route);
        try {
            ClientSession made = make.apply(own);
            connections.put(own, Optional.of(made));
            if (made.state().isFinal()) { // closed where its object was made
                over(made);
            }
            return made;
        } catch (RuntimeException | Error failure) {
            connections.remove(own);
            throw failure;
        }
    }

    /** The name of a connection is free again. */
    void over(ClientSession ended) {
        connections.remove(ended.name(), Optional.of(ended));
    }

    private String take(String wanted) {
        if (connections.putIfAbsent(wanted, Optional.empty()) != null) {
            throw new IllegalStateException(
                    "There is a connection of the name '" + wanted
                            + "' already, which is not over; close it, or choose another name. A connector starts one connection");
        }
        return wanted;
    }

    private String takeAny(String route) {
        String name = route;
        while (connections.putIfAbsent(name, Optional.empty()) != null) {
            name = route + "#" + unnamed.incrementAndGet();
        }
        return name;
    }

    /** The connection of a name, if there is one. */
    public Optional<ClientConnection> find(String name) {
        return connections.getOrDefault(name, Optional.empty()).map(Function.identity());
    }

    /** All of them, at this moment. */
    public List<ClientConnection> all() {
        return connections.values().stream()
                .flatMap(Optional::stream)
                .map(ClientConnection.class::cast)
                .toList();
    }
}
