package dev.patchbay.endpoint;

import dev.patchbay.binding.Binding;
import dev.patchbay.binding.Route;
import dev.patchbay.binding.Routes;
import dev.patchbay.mount.Mount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is served: the rows of tables, and mounts beside them or in their place. Not for use by several threads. */
public final class Endpoints {

    private final List<Route> rows;
    private final Map<String, Endpoint> mounts = new LinkedHashMap<>();

    Endpoints(List<Route> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * The rows of tables.
     *
     * @throws IllegalArgumentException where another table stands behind one of them, with the same name
     */
    public static Endpoints of(List<Routes> tables) {
        TablesOfOneName.refuse(tables);
        return new Endpoints(
                tables.stream().flatMap(table -> table.routes().stream()).toList());
    }

    /** Serves a socket at a path, in place of what the tables, or a mount before, serve there. */
    public void mount(String path, Binding binding, UnaryOperator<Mount> options) {
        mounts.put(path, Endpoint.of(new Route(path, binding), options));
    }

    /** All places. */
    public List<Endpoint> all() {
        return all(Optional.empty());
    }

    /**
     * All places.
     *
     * @param terms of those with channels that say nothing of contracts themselves
     */
    public List<Endpoint> all(Optional<Terms> terms) {
        List<Endpoint> all = new ArrayList<>();
        rows.stream()
                .filter(row -> !mounts.containsKey(row.path()))
                .map(Endpoint::of)
                .forEach(all::add);
        all.addAll(mounts.values());
        return all.stream()
                .map(endpoint -> terms.map(endpoint::orUnder).orElse(endpoint))
                .toList();
    }
}
