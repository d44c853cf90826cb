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

    /** Stops it, with a word to its clients, and starts it again, in the same process. */
    void restart() throws IOException {
        process.outputWriter().write("again\n");
        process.outputWriter().flush();
    }

    /** Kills the process, and starts another. */
    void replace() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
