package dev.patchbay.reception;

import dev.patchbay.endpoint.Endpoint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what serves a path: a tree of segments, in which a literal segment wins over a variable. Immutable.
 */
public final class Router {

    /**
     * An endpoint and what the variables of its path stand for.
     *
     * @param endpoint serves the path
     * @param path the path, with variables in braces
     * @param transport what brings connections there
     * @param params the variables, decoded
     */
    public record Match(Endpoint endpoint, String path, Transport transport, Map<String, String> params) {}

    private final Node root = new Node();

    private Router() {}

    /**
     * The router to the WebSockets of these endpoints.
     *
     * @throws IllegalArgumentException where two of them match the same paths
     */
    public static Router of(List<Endpoint> endpoints) {
        Router router = new Router();
        endpoints.forEach(endpoint -> router.add(endpoint, endpoint.path(), Transport.WEBSOCKET));
        return router;
    }

    /** The router that a server of these endpoints has: as {@link #of}, and to where they are polled. */
    public static Router withPolling(List<Endpoint> endpoints) {
        Router router = of(endpoints);
        endpoints.stream()
                .filter(endpoint -> endpoint.longPoll().isPresent())
                .forEach(endpoint -> router.add(endpoint, endpoint.longPollPath(), Transport.LONG_POLL));
        return router;
    }

    /** What serves an encoded path, if something does. */
    public Optional<Match> match(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> segments =
                PathTemplate.split(path).stream().map(Percent::decoded).toList();
        Deque<String> values = new ArrayDeque<>();
        return find(root, segments, 0, values).map(leaf -> leaf.match(values));
    }

    private void add(Endpoint endpoint, String path, Transport transport) {
        PathTemplate template = PathTemplate.parse(path);
        Node node = root;
        for (String segment : template.segments()) {
            node = node.child(segment);
        }
        Optional<Leaf> before = node.leaf;
        if (before.isPresent()) {
            throw new IllegalArgumentException("Two routes serve the same paths: '"
                    + before.get().template.text() + "' of " + before.get().handler() + " and '" + template.text()
                    + "' of " + endpoint.name() + ". Give one of them another path.");
        }
        node.leaf = Optional.of(new Leaf(endpoint, template, transport));
    }

    private static Optional<Leaf> find(Node node, List<String> segments, int depth, Deque<String> values) {
        if (depth == segments.size()) {
            return node.leaf;
        }
        String segment = segments.get(depth);
        Optional<Leaf> leaf = Optional.ofNullable(node.literals.get(segment))
                .flatMap(child -> find(child, segments, depth + 1, values));
        if (leaf.isPresent() || segment.isEmpty()) {
            return leaf;
        }
        values.addLast(segment);
        leaf = node.variable.flatMap(child -> find(child, segments, depth + 1, values));
        if (leaf.isEmpty()) {
            values.removeLast();
        }
        return leaf;
    }

    /** The end of a route. */
    private record Leaf(Endpoint endpoint, PathTemplate template, Transport transport) {

        Match match(Deque<String> values) {
            Map<String, String> params = new LinkedHashMap<>();
            Iterator<String> value = values.iterator();
            template.variables().forEach(name -> params.put(name, value.next()));
            return new Match(endpoint, template.text(), transport, Map.copyOf(params));
        }

        String handler() {
            return endpoint.name();
        }
    }

    /** One place in the tree. */
    private static final class Node {

        private final Map<String, Node> literals = new HashMap<>();
        private Optional<Node> variable = Optional.empty();
        private Optional<Leaf> leaf = Optional.empty();

        Node child(String segment) {
            if (!PathTemplate.isVariable(segment)) {
                return literals.computeIfAbsent(segment, literal -> new Node());
            }
            variable = variable.or(() -> Optional.of(new Node()));
            return variable.get();
        }
    }
}
