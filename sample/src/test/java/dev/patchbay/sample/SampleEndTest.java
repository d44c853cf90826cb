package dev.patchbay.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sample as the system ends it. */
final class SampleEndTest {

    @Test
    void tellsItsClientsThatItStops() throws Exception {
        Client echo;
        Client chat;
        try (RunningSample sample = RunningSample.process()) {
            echo = new Client(sample.port(), "/ws/echo");
            chat = new Client(sample.port(), "/chat/websocket?vsn=2.0.0&name=ada");
            echo.send("hello");
            assertThat(echo.next()).isEqualTo("hello");
        }
        assertThat(echo.next()).isEqualTo("closed with 1012");
        assertThat(chat.next()).isEqualTo("closed with 1012");
    }
}
