package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Next;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawFrame;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole frames go past Jetty, both ways; what does not, and what follows it, comes all the same. */
final class OwnWayTest {

    private final OnePeer peer = new OnePeer();

    OwnWayTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        peer.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hearsEverythingInOrderHoweverItComes(boolean nonBlocking) throws Exception {
        Heard_Connector connector = new Heard_Connector(peer.uri().toString(), nonBlocking);
        String long16 = "x".repeat(60_000);
        String inTwo = "\u00C1\u0001y"; // whose last three bytes are the frame of another text
        String cut = wire(RawFrame.text(inTwo));
        open(connector, wire(RawFrame.text("with the answer")) + cut.substring(0, 3));
        assertThat(Await.next(connector.heard)).isEqualTo("with the answer");
        peer.write(cut.substring(3) + wire(RawFrame.text(""), RawFrame.text("a"), RawFrame.text("b")));
        peer.write(wire(RawFrame.text("frag").unfinished(), RawFrame.of(RawFrame.PING, new byte[0])));
        peer.write(wire(
                RawFrame.of(RawFrame.CONTINUATION, new byte[] {'s'}), RawFrame.text(long16), RawFrame.text("end")));

        for (String text : List.of(inTwo, "", "a", "b", "frags", long16, "end")) {
            assertThat(Await.next(connector.heard)).isEqualTo(text);
        }
    }

    @Test
    void runsWhatDoesNotBlockWhereItReadsAndAllElseOnWorkers() throws Exception {
        Heard_Connector nonBlocking = new Heard_Connector(peer.uri().toString(), true);
        open(nonBlocking, "");
        do {
            peer.write(wire(RawFrame.text("a")));
        } while (!Await.next(nonBlocking.threads).equals("reads")); // a few may meet the end of what opened it

        try (OnePeer other = new OnePeer()) {
            Heard_Connector blocking = new Heard_Connector(other.uri().toString(), false);
            open(other, blocking, "");
            other.write(wire(RawFrame.text("a")));
            assertThat(Await.next(blocking.threads)).startsWith("patchbay-client-");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 125, 126, 65_536})
    void masksWhatItSendsAnewEachTime(int size) throws Exception {
        ClientConnection client = open(new Heard_Connector(peer.uri().toString(), true), "");
        String text = "x".repeat(size);
        client.send(text);
        client.send(text);
        int first = readMasked(text);

        assertThat(readMasked(text)).isNotEqualTo(first);
    }

    @Test
    void takesNothingThatIsMasked() throws Exception {
        Heard_Connector connector = new Heard_Connector(peer.uri().toString(), true);
        open(connector, "");
        peer.write(new String(RawFrame.text("a").bytes(), StandardCharsets.ISO_8859_1));

        assertThat(Await.next(connector.heard)).isEqualTo("closed 1002");
    }

    @Test
    void keepsNoProgramFromItsEnd() throws Exception {
        open(new Heard_Connector(peer.uri().toString(), true), "");

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().matches("patchbay-(network|client).*"))
                .anyMatch(thread -> thread.getName().startsWith("patchbay-network"))
                .allMatch(Thread::isDaemon);
    }

    private ClientConnection open(Heard_Connector connector, String behindTheAnswer) throws Exception {
        return open(peer, connector, behindTheAnswer);
    }

    private static ClientConnection open(OnePeer peer, Heard_Connector connector, String behindTheAnswer)
            throws Exception {
        CompletionStage<ClientConnection> opening =
                connector.reconnect(attempt -> Next.giveUp("one is enough")).startAsync();
        peer.write(OnePeer.yes(peer.accept()) + behindTheAnswer);
        return Await.value(opening);
    }

    /** Reads a text of the client's, and returns its mask. */
    private int readMasked(String text) throws IOException {
        DataInputStream in = peer.in();
        assertThat(in.readUnsignedByte()).isEqualTo(0x81);
        int length = in.readUnsignedByte() - 0x80;
        assertThat(length == 127 ? in.readLong() : length == 126 ? in.readUnsignedShort() : length)
                .isEqualTo(text.length());
        int mask = in.readInt();
        byte[] payload = in.readNBytes(text.length());
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= (byte) (mask >> (24 - 8 * (i % 4)));
        }
        assertThat(new String(payload, StandardCharsets.US_ASCII)).isEqualTo(text);
        return mask;
    }

    /** As a server sends them. */
    private static String wire(RawFrame... frames) {
        return Stream.of(frames)
                .map(frame -> new String(frame.unmasked().bytes(), StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining());
    }
}
