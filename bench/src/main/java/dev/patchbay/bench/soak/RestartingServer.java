package dev.patchbay.bench.soak;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/** A server in a process of its own, which ends and begins again. Used by one thread. */
final class RestartingServer implements AutoCloseable {

    private final List<String> command;
    private Process process;

    /** Starts it. */
    RestartingServer(List<String> program, int port) throws IOException {
        command = new ArrayList<>(program);
        command.add(Integer.toString(port));
        process = start();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /** Ends it, and starts it again; whether it may say goodbye to its clients, or is killed. */
    void restart(boolean kindly) throws IOException, InterruptedException {
        boolean unused =
                kindly ? process.toHandle().destroy() : process.toHandle().destroyForcibly();
        process.waitFor();
        process = start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
