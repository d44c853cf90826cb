package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.RawClient;
import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The end of a JVM in which a server runs. */
final class ShutdownTest {

    private static final Duration AN_END = Duration.ofSeconds(15);

    @SuppressWarnings("NullAway.Init")
    private Process program;

    @SuppressWarnings("NullAway.Init")
    private BufferedReader output;

    @AfterEach
    void kill() {
        if (program != null) {
            program.destroyForcibly();
        }
    }

    @Test
    void saysGoodbyeWhenTheJvmIsTerminated() throws Exception {
        try (RawClient client = clientOf("hook")) {
            assertThat(client.ask("hi")).isEqualTo("hi");
            program.toHandle().destroy();

            assertThat(client.readClose().closeCode()).isEqualTo(1012);
            assertThat(rest()).contains("closed 1012");
            assertThat(program.waitFor(AN_END.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void saysGoodbyeWhereAHandlerEndsTheJvm() throws Exception {
        try (RawClient client = clientOf("hook", "stopTimeout");
                RawClient other = RawClient.open(port, "/ws")) {
            assertThat(other.ask("hi")).isEqualTo("hi");
            client.text("exit");

            assertThat(other.readClose().closeCode()).isEqualTo(1012);
            assertThat(rest()).contains("closed 1012");
            assertThat(program.waitFor(AN_END.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void mayBeStoppedByAHookOfTheProgramTooAndBeforeTheEnd() throws Exception {
        try (RawClient client = clientOf("hook", "twice")) {
            assertThat(client.ask("hi")).isEqualTo("hi");
            program.toHandle().destroy();

            assertThat(client.readClose().closeCode()).isEqualTo(1012);
            assertThat(rest()).contains("closed 1012", "stopped twice").doesNotContain("failed");
            assertThat(program.waitFor(AN_END.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void leavesNothingBehindWhenTheServerIsStoppedBefore() {
        SocketServer server = SocketServer.builder().port(0).stopOnShutdown().start();
        Thread hook = new Thread(() -> {});
        server.stop();
        server.stop();

        Runtime.getRuntime().addShutdownHook(hook); // the JVM still takes hooks, and gives them back
        assertThat(Runtime.getRuntime().removeShutdownHook(hook)).isTrue();
    }

    private int port;

    private RawClient clientOf(String... options) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                Terminated.class.getName()),
                        Stream.of(options))
                .toList();
        program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
                .start();
        output = program.inputReader();
        port = Integer.parseInt(output.readLine());
        return RawClient.open(port, "/ws");
    }

    private List<String> rest() {
        return output.lines().toList();
    }
}
