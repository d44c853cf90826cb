package dev.patchbay.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sample's executable serves as the sample does. Run by the profile {@code native} only. */
final class NativeSampleIT {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

    @Test
    void theExecutableEchoesAndChats() throws Exception {
        Process process = new ProcessBuilder(System.getProperty("sample.executable"), "0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader()) {
            int port = port(output);
            Client echo = new Client(port, "/ws/echo");
            echo.send("hello");
            assertThat(echo.next()).isEqualTo("hello");
            Client chat = new Client(port, "/chat/websocket?vsn=2.0.0&name=ada");
            chat.send("[\"1\",\"1\",\"room:native\",\"phx_join\",{}]");
            assertThat(chat.next()).contains("\"messages\":[]");
            assertThat(chat.next()).contains("entered");
            chat.send("[\"1\",\"2\",\"room:native\",\"invite\",{}]");
            assertThat(chat.next()).contains("\"token\":");
        } finally {
            process.destroy();
        }
    }

    private static int port(BufferedReader output) throws Exception {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
        }
        throw new AssertionError("The sample ended without telling its address");
    }
}
