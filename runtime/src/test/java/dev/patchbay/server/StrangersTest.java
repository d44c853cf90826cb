package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.RawClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers can have written into the log of a program that configured nothing. */
final class StrangersTest {

    private static final int TIMES = 5;

    private static final List<byte[]> ATTACKS = List.of(
            new byte[] {1, 2, 3, (byte) 0xFF, 0, 0, 13, 10, 13, 10},
            new byte[] {0x16, 3, 1, 0, 5, 1, 0, 0, 1, 3}, // TLS, to who does not encrypt
            ascii("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
            ascii("GET /ws HT"),
            ascii("GET /ws HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(20_000) + "\r\n\r\n"),
            ascii("GET /ws?" + "y".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"),
            ascii("POST /ws HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n"),
            ascii("POST /ws HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nhello"),
            ascii("POST /no HTTP/1.1\r\nHost: x\r\nContent-Length: 300\r\n\r\nhello"),
            ascii("GET /ws HTTP/1.1\r\n\r\n"),
            ascii("GET /ws/%2e%2e/%00/..;/x HTTP/1.1\r\nHost: x\r\n\r\n"),
            ascii("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
            ascii("GET /ws\r\n"),
            ascii("CONNECT evil:443 HTTP/1.1\r\nHost: evil\r\n\r\n"),
            ascii(RawClient.request("/ws", "Sec-WebSocket-Extensions: ;;;=,,")),
            ascii(RawClient.request("/ws", "Cookie: a=\"\\;;;=; $Version=x")),
            ascii(RawClient.request("/ws") + "\u00FF\u00FF garbage behind the handshake"));

    @TempDir
    private Path folder;

    @Test
    void haveNothingWrittenByBreakingTheProtocols() throws Exception {
        Path log = folder.resolve("log");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.eclipse.jetty.LEVEL=INFO",
                        "-Ddev.patchbay.LEVEL=INFO",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Terminated.class.getName(),
                        "hook")
                .redirectError(log.toFile())
                .start();
        try (BufferedReader output = program.inputReader()) {
            int port = Integer.parseInt(output.readLine());
            for (byte[] attack : ATTACKS) {
                attack(port, attack);
            }
            program.toHandle().destroy();
            assertThat(program.waitFor(15, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(log);

        assertThat(lines).anyMatch(line -> line.contains("Started"));
        assertThat(lines).allMatch(line -> line.contains(":INFO"));
        assertThat(lines).hasSizeLessThan(ATTACKS.size());
    }

    private static void attack(int port, byte[] attack) throws IOException {
        for (int i = 0; i < TIMES; i++) {
            try (RawClient client = RawClient.connect(port)) {
                client.write(attack);
                client.halfClose();
                client.awaitEnd();
            }
            try (RawClient client = RawClient.connect(port)) {
                client.write(attack);
                client.reset();
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
