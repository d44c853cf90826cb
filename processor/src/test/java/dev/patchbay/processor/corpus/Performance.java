package dev.patchbay.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that runs: its table is made, and served where there is a script. It is reached by reflection, as a program that is a
 * module has a runtime of its own. What its table asks for is made without arguments; where that does not do, the program has a
 * class {@code Start} with a method {@code routes()}.
 */
final class Performance implements AutoCloseable {

    private static final String TABLE = "dev.patchbay.binding.Routes";
    private static final String SERVER = "dev.patchbay.server.SocketServer";
    private static final String TOPICS = "dev.patchbay.pubsub.PubSub";

    private final Object server;
    private final int port;
    private final Map<String, Peer> peers = new HashMap<>();

    private Performance(Object server) throws ReflectiveOperationException {
        this.server = server;
        this.port = (int) server.getClass().getMethod("port").invoke(server);
    }

    /** Runs what was compiled to a folder. */
    static void run(Path classes, ClassLoader loader, Script script) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Optional<Object> table = table(classes, loader);
            if (table.isEmpty() || script.steps().isEmpty()) {
                assertThat(script.steps()).as("there is no table to run with").isEmpty();
                return;
            }
            try (Performance performance = new Performance(start(table.get(), loader))) {
                for (Script.Step step : script.steps()) {
                    performance.play(step);
                }
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Optional<Object> table(Path classes, ClassLoader loader) throws Exception {
        for (String name : names(classes)) {
            Class<?> type = loader.loadClass(name);
            if (name.endsWith("Start")) {
                var factory = type.getDeclaredMethod("routes");
                factory.setAccessible(true);
                return Optional.of(factory.invoke(null));
            }
            if (loader.loadClass(TABLE).isAssignableFrom(type)) {
                return Optional.of(make(type.getConstructors()[0]));
            }
        }
        return Optional.empty();
    }

    /** What may be the table or make it: what makes it first, what is nested never. */
    private static List<String> names(Path classes) throws Exception {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("Start.class") || file.endsWith("Routes.class"))
                    .map(file -> file.replace(".class", "").replace(java.io.File.separatorChar, '.'))
                    .filter(name -> name.matches("(.*\\.)?(Start|\\w*Routes)"))
                    .sorted(Comparator.comparing((String name) -> !name.endsWith("Start")))
                    .toList();
        }
    }

    private static Object make(Constructor<?> constructor) throws Exception {
        Class<?>[] types = constructor.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = dependency(types[i], arguments);
        }
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }

    private static Object dependency(Class<?> type, Object[] before) throws Exception {
        if (type.getName().equals(TOPICS)) {
            Optional<Object> known =
                    Arrays.stream(before).filter(type::isInstance).findFirst();
            return known.isPresent() ? known.get() : type.getMethod("local").invoke(null);
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                throw new UnsupportedOperationException(method.toString());
            });
        }
        return type == String.class ? "given" : make(type.getDeclaredConstructors()[0]);
    }

    private static Object start(Object table, ClassLoader loader) throws Exception {
        Object tables = Array.newInstance(loader.loadClass(TABLE), 1);
        Array.set(tables, 0, table);
        Object builder =
                loader.loadClass(SERVER).getMethod("builder", tables.getClass()).invoke(null, tables);
        builder.getClass().getMethod("port", int.class).invoke(builder, 0);
        return builder.getClass().getMethod("start").invoke(builder);
    }

    private void play(Script.Step step) throws Exception {
        switch (step.does()) {
            case "opens", "dials" -> peers.put(step.who(), open(step));
            case "sends" -> peer(step).send(step.what());
            case "pushes" -> peer(step).push(step.words(3)[0], step.words(3)[1], step.words(3)[2]);
            case "closes" -> peer(step).close();
            case "refused" -> assertThat(refusal(step)).as(step.toString()).isEqualTo(step.words(2)[0]);
            case "gets" ->
                assertThat(peer(step).next()).as(step.toString()).endsWith("\"%s\",\"%s\",%s]".formatted((Object[])
                                step.words(3)));
            default -> assertThat(peer(step).next()).as(step.toString()).isEqualTo(expected(step));
        }
    }

    private String refusal(Script.Step step) {
        return String.valueOf(Peer.refused(address(step.words(2)[1], "")));
    }

    private String expected(Script.Step step) {
        return switch (step.does()) {
            case "hears" -> step.what();
            case "replies" -> peer(step).reply(step.words(2)[0], step.words(2)[1]);
            default -> step.does() + " " + step.what();
        };
    }

    private Peer open(Script.Step step) {
        String[] parts = step.what().split(" as ", -1);
        String[] subprotocols = parts.length == 1 ? new String[0] : parts[1].split(", ");
        return new Peer(address(parts[0], step.does().equals("dials") ? "/websocket" : ""), subprotocols);
    }

    /** The protocol of channels is version 2 unless said. */
    private URI address(String path, String suffix) {
        String[] parts = path.split("\\?", 2);
        String query = parts.length == 1 ? "" : "&" + parts[1];
        String version = suffix.isEmpty() ? "x=" : "vsn=2.0.0";
        return URI.create("ws://localhost:" + port + parts[0] + suffix + "?" + version + query);
    }

    private Peer peer(Script.Step step) {
        return Optional.ofNullable(peers.get(step.who())).orElseThrow(() -> new AssertionError(step + ": not open"));
    }

    @Override
    public void close() throws ReflectiveOperationException {
        peers.values().forEach(Peer::abort);
        server.getClass().getMethod("stop").invoke(server);
    }
}
