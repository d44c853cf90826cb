package dev.patchbay.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.RawFrame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.util.BufferUtil;
import org.junit.jupiter.api.Test;

final class FrameReaderTest {

    private final FakeSource socket = new FakeSource();
    private final FakeReceiver session = new FakeReceiver();
    private final SelectorLane lane = new SelectorLane(Runnable::run, new ArrayByteBufferPool(), End.SERVER);
    private final FrameBoundary boundary = new FrameBoundary();
    private final FrameReader reader = new FrameReader(socket, session, lane, boundary);

    @Test
    void takesWholeMessagesAndAwaitsMore() throws Exception {
        socket.brings(RawFrame.text("a"), RawFrame.binary(new byte[] {'b'}), RawFrame.text("ć"));

        assertThat(reader.read()).as("Jetty is next").isFalse();
        assertThat(session.heard).containsExactly("a", "b", "ć");
        assertThat(socket.awaits).isEqualTo(1);
        assertThat(session.waiting).isTrue();
        assertThat(reader.isReading()).isFalse();
    }

    @Test
    void leavesWhatFollowsAnythingElseToJetty() throws Exception {
        RawFrame ping = RawFrame.of(RawFrame.PING, new byte[1]);
        socket.brings(RawFrame.text("a"), ping, RawFrame.text("b"));

        assertThat(reader.read()).as("Jetty is next").isTrue();
        assertThat(session.heard).containsExactly("a");
        assertThat(jettysBytes()).isEqualTo(FakeSource.bytes(ping, RawFrame.text("b")));
        assertThat(socket.awaits).as("Jetty awaits more by itself").isZero();
        assertThat(boundary.isReached()).isTrue();
    }

    @Test
    void leavesTextThatIsNoUtf8ToJettyAsItCame() throws Exception {
        RawFrame broken = RawFrame.of(RawFrame.TEXT, new byte[] {'x', (byte) 0xFF, 'y'});
        socket.brings(broken);

        assertThat(reader.read()).isTrue();
        assertThat(session.heard).isEmpty();
        assertThat(jettysBytes()).isEqualTo(broken.bytes());
    }

    @Test
    void leavesMessagesThatMayNotComeToJetty() throws Exception {
        session.largest = 3;
        socket.brings(RawFrame.text("abc"), RawFrame.text("abcd"));

        assertThat(reader.read()).isTrue();
        assertThat(session.heard).containsExactly("abc");
    }

    @Test
    void readsNothingWhileJettyIsWithinAFrame() throws Exception {
        byte[] frame = RawFrame.binary(new byte[100]).bytes();
        boundary.pass(ByteBuffer.wrap(frame), 0, 50);
        socket.brings(RawFrame.text("part of the frame before"));

        assertThat(reader.read()).isTrue();
        assertThat(session.heard).isEmpty();
    }

    @Test
    void readsNothingWhileJettyIsWithinAMessage() throws Exception {
        session.between = false;
        socket.brings(RawFrame.text("a"));

        assertThat(reader.read()).isTrue();
        assertThat(session.heard).isEmpty();
    }

    @Test
    void pausesForASessionThatIsFullAndGoesOnWithTheRest() throws Exception {
        session.fullAt = "b";
        socket.brings(RawFrame.text("a"), RawFrame.text("b"), RawFrame.text("c"), RawFrame.text("d"));

        assertThat(reader.read()).isFalse();
        assertThat(session.heard).containsExactly("a", "b");
        assertThat(socket.awaits).isZero();
        assertThat(session.waiting).isFalse();
        assertThat(reader.isReading()).isTrue();
        assertThat(reader.goOn()).isTrue();
        assertThat(reader.readRest()).isFalse();
        assertThat(session.heard).containsExactly("a", "b", "c", "d");
        assertThat(socket.awaits).isEqualTo(1);
    }

    @Test
    void goesOnAtOnceWhereThereWasRoomBeforeItCouldPause() throws Exception {
        session.fullAt = "a";
        session.whenFull =
                () -> assertThat(reader.goOn()).as("the rest is to be read").isFalse();
        socket.brings(RawFrame.text("a"), RawFrame.text("b"));

        assertThat(reader.read()).isFalse();
        assertThat(session.heard).containsExactly("a", "b");
        assertThat(socket.awaits).isEqualTo(1);
    }

    @Test
    void leavesTheEndToJetty() throws Exception {
        socket.ended = true;

        assertThat(reader.read()).isTrue();
        assertThat(jettysBytes()).isEmpty();
    }

    @Test
    void awaitsMoreWhereNothingHadCome() throws Exception {
        assertThat(reader.read()).isFalse();
        assertThat(socket.awaits).isEqualTo(1);
    }

    private byte[] jettysBytes() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer buffer = BufferUtil.allocate(5); // small, to see that it comes in parts
        while (reader.fillForJetty(buffer) > 0) {
            all.writeBytes(BufferUtil.toArray(buffer));
            BufferUtil.clear(buffer);
        }
        return all.toByteArray();
    }
}
