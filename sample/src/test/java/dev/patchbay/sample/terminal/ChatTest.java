package dev.patchbay.sample.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sample.Servers;
import dev.patchbay.server.SocketServer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Two guests in terminals of their own, with the sample between them. */
final class ChatTest {

    @Test
    void guestsHearWhatTheOtherSays() throws Exception {
        try (SocketServer server = Servers.start(0);
                Guest ada = new Guest(server.port(), "ada");
                Guest bob = new Guest(server.port(), "bob")) {
            ada.sees("* you are in");
            bob.sees("* you are in");
            bob.types("good morning");
            ada.sees("bob: good morning");
            bob.sees("bob: good morning");
            ada.types("/typing");
            bob.sees("* ada is typing");
        }
    }

    @Test
    void whoComesLaterReadsWhatWasSaid() throws Exception {
        try (SocketServer server = Servers.start(0);
                Guest ada = new Guest(server.port(), "ada")) {
            ada.types("is anybody there?");
            ada.sees("ada: is anybody there?");
            try (Guest bob = new Guest(server.port(), "bob")) {
                bob.sees("ada: is anybody there?");
            }
            ada.sees("* bob went; here are 1");
        }
    }

    @Test
    void aGuestIsToldWhyNothingWasSaid() throws Exception {
        try (SocketServer server = Servers.start(0);
                Guest ada = new Guest(server.port(), "ada")) {
            ada.types("x".repeat(501));
            ada.sees("* not said: {\"reason\":\"Say something of 1 to 500 characters\"}");
        }
    }

    @Test
    void aGuestInvitesIntoARoomOfItsOwn() throws Exception {
        try (SocketServer server = Servers.start(0);
                Guest ada = new Guest(server.port(), "ada")) {
            ada.types("/invite");
            ada.sees("* a private room: ");
        }
    }

    @Test
    void theRoomIsThereAgainWhenTheServerIs() throws Exception {
        int port;
        Guest ada;
        try (SocketServer server = Servers.start(0)) {
            port = server.port();
            ada = new Guest(port, "ada");
            ada.types("before");
            ada.sees("ada: before");
        }
        ada.sees("* no connection; trying again");
        try (SocketServer again = Servers.start(port)) {
            assertThat(again.port()).isEqualTo(port);
            ada.sees("* you are in");
            ada.types("after");
            ada.sees("ada: after");
        } finally {
            ada.close();
        }
    }

    @Test
    void whatAGuestSaysMovesNobodysCursor() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8)).said("eve", "\u001b[2J\rada: I resign");

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .isEqualTo("eve: ·[2J·ada: I resign" + System.lineSeparator());
    }

    @Test
    void aGuestGoesWhenThereIsNothingMoreToRead() throws IOException {
        PipedWriter keys = new PipedWriter();
        BufferedReader lines = new BufferedReader(new PipedReader(keys));
        keys.write("/quit\nnot read\n");
        Screen screen = new Screen(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        try (Chat chat = new Chat("ws://localhost:1/chat", "ada", "lobby", screen)) {
            chat.read(lines);
        }
        assertThat(lines.readLine()).isEqualTo("not read");
    }
}
