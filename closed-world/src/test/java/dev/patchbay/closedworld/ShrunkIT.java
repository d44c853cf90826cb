package dev.patchbay.closedworld;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shrinking bites: were it to leave everything where it is, that the programs work would say nothing. */
final class ShrunkIT {

    @Test
    void aHandlerThatIsReachedByNameOnlyIsGone() throws Exception {
        assertThat(callByName("target/test-classes")).isEqualTo("handled hello\n");
        assertThat(callByName("target/conformance.jar"))
                .contains("ClassNotFoundException: " + Canary.Handler.class.getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "conformance"})
    void halfOfAProgramIsGone(String program) throws Exception {
        long whole = Files.size(Path.of("..", program, "target", program + ".jar"));
        assertThat(Files.size(Path.of("target", program + ".jar"))).isBetween(whole / 3, whole * 3 / 5);
    }

    private static String callByName(String classPath) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String handler = Canary.Handler.class.getName();
        Process process = new ProcessBuilder(java, "-cp", classPath, Canary.class.getName(), handler, "hello")
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
