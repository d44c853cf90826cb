package dev.patchbay.sample;

import dev.patchbay.server.SocketServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sample, running: in this JVM, or, where the system property {@value #COMMAND} says how it is started, as a process. A
 * native executable is a command of one word, a jar one of three: {@code java -jar sample.jar}.
 *
 * @param port where it listens
 * @param end stops it; a process by SIGTERM
 */
record RunningSample(int port, Runnable end) implements AutoCloseable {

    /** Words with spaces between them; the port is put behind. */
    private static final String COMMAND = "sample.command";

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

    static RunningSample start() throws IOException {
        if (!System.getProperty(COMMAND, "").isEmpty()) {
            return process();
        }
        SocketServer server = Main.start(0);
        return new RunningSample(server.port(), server::stop);
    }

    /** A process in any case; without a command of this JVM's class path. */
    static RunningSample process() throws IOException {
        String command = System.getProperty(COMMAND, "");
        List<String> words = new ArrayList<>(command.isEmpty() ? classPath() : List.of(command.split(" ")));
        words.add("0");
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        List<String> output = new ArrayList<>();
        int port = process.inputReader()
                .lines()
                .peek(output::add)
                .flatMap(line -> ADDRESS.matcher(line).results())
                .mapToInt(address -> Integer.parseInt(address.group(1)))
                .findFirst()
                .orElseThrow(() -> new IOException(words + " ended: " + output));
        return new RunningSample(port, process::destroy);
    }

    private static List<String> classPath() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName());
    }

    @Override
    public void close() {
        end.run();
    }
}
