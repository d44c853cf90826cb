package dev.patchbay.sample.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody who types, and sees what is on the screen. */
final class Guest implements AutoCloseable {

    private static final int PATIENCE = 20;

    private final BlockingQueue<String> screen = new LinkedBlockingQueue<>();
    private final Chat chat;

    Guest(int port, String name) {
        PrintStream out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                screen.add(line);
            }
        };
        this.chat = new Chat("ws://localhost:" + port + "/chat", name, "lobby", new Screen(out));
    }

    void types(String line) throws IOException {
        chat.read(new BufferedReader(new StringReader(line + "\n")));
    }

    /** Waits for a line that begins like this; those before it may say anything. */
    void sees(String beginning) throws InterruptedException {
        List<String> before = new ArrayList<>();
        String line = screen.poll(PATIENCE, TimeUnit.SECONDS);
        while (line != null && !line.startsWith(beginning)) {
            before.add(line);
            line = screen.poll(PATIENCE, TimeUnit.SECONDS);
        }
        assertThat(line).as("'%s' behind %s", beginning, before).isNotNull();
    }

    @Override
    public void close() {
        chat.close();
    }
}
