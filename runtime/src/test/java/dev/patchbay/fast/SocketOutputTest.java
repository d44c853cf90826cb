package dev.patchbay.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.OpCode;
import org.junit.jupiter.api.Test;

/** What is written, when, and with how many calls. */
final class SocketOutputTest extends OneOutput {

    @Test
    void writesAFrameAtOnceAndTells() {
        output.send(OpCode.TEXT, Outbound.text("hi"), told("a"), false);

        assertThat(socket.written()).containsExactly(0x81, 2, 'h', 'i');
        assertThat(told).containsExactly("a");
        assertThat(leaks()).isEmpty();
    }

    @Test
    void masksWhatAClientSendsAndChangesNothingOfTheProgram() {
        SelectorLane client = new SelectorLane(round::add, pool, End.client(() -> 0x01020304));
        SocketOutput own = new SocketOutput(socket, client, backlog);
        byte[] large = new byte[5000];
        own.send(OpCode.TEXT, Outbound.text("hello hi"), Callback.NOOP, false);
        own.send(OpCode.PING, Outbound.binary(new byte[0]), Callback.NOOP, false);
        own.send(OpCode.BINARY, Outbound.binary(large), Callback.NOOP, false);

        assertThat(Arrays.copyOf(socket.written(), 20))
                .containsExactly(
                        0x81, 0x88, 1, 2, 3, 4, 'h' ^ 1, 'e' ^ 2, 'l' ^ 3, 'l' ^ 4, 'o' ^ 1, ' ' ^ 2, 'h' ^ 3, 'i' ^ 4,
                        0x89, 0x80, 1, 2, 3, 4);
        assertThat(Arrays.copyOfRange(socket.written(), 20, 30))
                .containsExactly(0x82, 0xFE, 5000 >> 8, 5000 & 0xFF, 1, 2, 3, 4, 1, 2);
        assertThat(socket.written()).hasSize(20 + 8 + 5000);
        assertThat(large).containsOnly(0);
    }

    @Test
    void writesAMessagePartByPartBehindWhatItHeldBack() {
        output.send(OpCode.TEXT, Outbound.text("a"), Callback.NOOP, true);
        output.sendPart(OpCode.TEXT, false, Outbound.binary(new byte[] {'b'}), told("b"));
        output.send(OpCode.PING, Outbound.binary(new byte[0]), Callback.NOOP, false);
        output.sendPart(OpCode.CONTINUATION, true, Outbound.binary(new byte[0]), told("end"));
        output.sendPart(OpCode.TEXT, true, Outbound.binary(new byte[] {'c'}), told("c"));

        assertThat(socket.written()).containsExactly(0x81, 1, 'a', 0x01, 1, 'b', 0x89, 0, 0x80, 0, 0x81, 1, 'c');
        assertThat(told).containsExactly("b", "end", "c");
        assertThat(leaks()).isEmpty();
    }

    @Test
    void writesWhatItHeldBackWithOneCall() {
        output.send(OpCode.TEXT, Outbound.text("a"), Callback.NOOP, true);
        output.send(OpCode.BINARY, Outbound.binary(new byte[] {7}), Callback.NOOP, true);
        assertThat(socket.calls).isZero();
        output.flush(told("both"));

        assertThat(socket.calls).isOne();
        assertThat(socket.written()).containsExactly(0x81, 1, 'a', 0x82, 1, 7);
        assertThat(told).containsExactly("both");
        assertThat(leaks()).isEmpty();
    }

    @Test
    void tellsAtOnceWhereNothingIsToBeWritten() {
        output.flush(told("nothing"));
        output.send(OpCode.PING, Outbound.binary(new byte[0]), told("ping"), false);

        assertThat(told).containsExactly("nothing", "ping");
        assertThat(socket.written()).containsExactly(0x89, 0);
    }

    @Test
    void writesLengthsOfAllThreeForms() {
        for (int size : new int[] {125, 126, 65_535, 65_536}) {
            output.send(OpCode.BINARY, Outbound.binary(new byte[size]), Callback.NOOP, false);
        }

        byte[] bytes = socket.bytes.toByteArray();
        assertThat(bytes).hasSize(2 + 125 + 4 + 126 + 4 + 65_535 + 10 + 65_536);
        assertThat(bytes[1]).isEqualTo((byte) 125);
        assertThat(ByteBuffer.wrap(bytes, 127, 4).getInt()).isEqualTo(0x827E_007E);
        assertThat(ByteBuffer.wrap(bytes, 257, 4).getInt()).isEqualTo(0x827E_FFFF);
        assertThat(ByteBuffer.wrap(bytes, 257 + 4 + 65_535 + 2, 8).getLong()).isEqualTo(65_536);
        assertThat(leaks()).isEmpty();
    }

    @Test
    void letsWhatComesWhileTheNetworkIsBusyWaitAndWritesItTogether() {
        socket.room = 3;
        output.send(OpCode.TEXT, Outbound.text("abc"), told("first"), false);
        output.send(OpCode.TEXT, Outbound.text("d"), told("second"), false);
        output.send(OpCode.TEXT, Outbound.text("e"), told("third"), false);
        assertThat(told).isEmpty();
        socket.room = Integer.MAX_VALUE;
        int before = socket.calls;
        socket.goOn();

        assertThat(socket.written()).containsExactly(0x81, 3, 'a', 'b', 'c', 0x81, 1, 'd', 0x81, 1, 'e');
        assertThat(socket.calls - before).isEqualTo(2); // the rest, and the other two
        assertThat(told).containsExactly("first", "second", "third");
        assertThat(leaks()).isEmpty();
    }

    @Test
    void writesMoreThanABufferHoldsPartByPart() {
        for (int i = 0; i < 9; i++) {
            output.send(OpCode.BINARY, Outbound.binary(new byte[4000]), Callback.NOOP, true);
        }
        output.send(OpCode.BINARY, Outbound.binary(new byte[5000]), told("all"), false);

        assertThat(socket.bytes.size()).isEqualTo(9 * 4004 + 5004);
        assertThat(told).containsExactly("all");
        assertThat(leaks()).isEmpty();
    }

    @Test
    void writesWhatMayWaitInTheNextRoundAndWithOneCall() {
        output.sendSoon(OpCode.TEXT, Outbound.text("a"), told("a"));
        output.sendSoon(OpCode.TEXT, Outbound.text("b"), told("b"));
        assertThat(socket.calls).isZero();
        assertThat(round).hasSize(1);
        round.remove(0).run();

        assertThat(socket.calls).isOne();
        assertThat(told).containsExactly("a", "b");
    }

    @Test
    void keepsFramesWholeAndInTheOrderOfTheirThread() throws InterruptedException {
        int threads = 4;
        int each = 2_000;
        List<Thread> senders = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            byte name = (byte) t;
            senders.add(new Thread(() -> {
                for (int i = 0; i < each; i++) {
                    byte[] payload = {name, (byte) (i >> 8), (byte) i};
                    output.send(OpCode.BINARY, Outbound.binary(payload), Callback.NOOP, i % 3 == 0);
                }
            }));
        }
        senders.forEach(Thread::start);
        for (Thread sender : senders) {
            sender.join();
        }
        output.flush(Callback.NOOP);

        ByteBuffer bytes = ByteBuffer.wrap(socket.bytes.toByteArray());
        assertThat(bytes.remaining()).isEqualTo(threads * each * 5);
        int[] next = new int[threads];
        while (bytes.hasRemaining()) {
            assertThat(bytes.getShort()).isEqualTo((short) 0x8203);
            int thread = bytes.get();
            assertThat(bytes.getShort() & 0xFFFF).isEqualTo(next[thread]++);
        }
    }
}
