package dev.patchbay.conformance;

import dev.patchbay.server.SocketServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The application, running: in this JVM, or, where the system property {@value #COMMAND} says how it is started, as a process.
 *
 * @param port where it listens
 * @param end stops it
 */
public record Application(int port, Runnable end) implements AutoCloseable {

    /** Words with spaces between them; the port is put behind. */
    private static final String COMMAND = "conformance.command";

    private static final Pattern LISTENS = Pattern.compile("listening on (\\d+)");

    public static Application start() {
        String command = System.getProperty(COMMAND, "");
        if (!command.isEmpty()) {
            return process(command);
        }
        SocketServer server = Main.start(0);
        return new Application(server.port(), server::stop);
    }

    private static Application process(String command) {
        try {
            Process process = new ProcessBuilder((command + " 0").split(" "))
                    .redirectErrorStream(true)
                    .start();
            List<String> output = new ArrayList<>();
            int port = process.inputReader()
                    .lines()
                    .peek(output::add)
                    .flatMap(line -> LISTENS.matcher(line).results())
                    .mapToInt(listens -> Integer.parseInt(listens.group(1)))
                    .findFirst()
                    .orElseThrow(() -> new IOException(command + " ended: " + output));
            return new Application(port, process::destroy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
