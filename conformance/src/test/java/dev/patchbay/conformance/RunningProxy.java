package dev.patchbay.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A proxy in a process of its own, with the documented configuration. */
record RunningProxy(ListeningProcess process) implements AutoCloseable {

    /**
     * Starts.
     *
     * @param keys what it shows to clients; where they are it has a folder
     * @param one the port of the first server, {@code two} of the second
     * @param change what the test wants to have different
     */
    static RunningProxy start(
            Proxy proxy, LocalhostKeys keys, int one, int two, UnaryOperator<Proxy.Configuration> change)
            throws IOException {
        return new RunningProxy(ListeningProcess.start(
                port -> command(proxy, keys.folder(), change.apply(proxy.local(keys, port, one, two)))));
    }

    private static List<String> command(Proxy proxy, Path keys, Proxy.Configuration changed) throws IOException {
        Path folder = Files.createTempDirectory(keys, proxy.name());
        Path file = Files.writeString(folder.resolve("documented"), changed.text());
        Path around = Files.writeString(folder.resolve("around"), proxy.around(folder, file));
        List<String> command = new ArrayList<>();
        command.add(proxy.program().orElseThrow().toString());
        command.addAll(proxy.options(around, file));
        return command;
    }

    int port() {
        return process.port();
    }

    @Override
    public void close() {
        process.close();
    }
}
