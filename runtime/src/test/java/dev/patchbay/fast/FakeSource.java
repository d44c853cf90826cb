package dev.patchbay.fast;

import dev.patchbay.testing.RawFrame;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.util.BufferUtil;

/** A socket that brings what it is told to, and counts what it is asked for. */
final class FakeSource implements FrameReader.Source {

    ByteBuffer next = ByteBuffer.allocate(0);
    boolean ended;
    int awaits;
    int laters;

    void brings(RawFrame... frames) {
        next = ByteBuffer.wrap(bytes(frames));
    }

    @Override
    public int fillFromNetwork(ByteBuffer buffer) {
        return ended ? -1 : BufferUtil.append(buffer, next);
    }

    @Override
    public void awaitMore() {
        awaits++;
    }

    @Override
    public void readRestLater() {
        laters++;
    }

    static byte[] bytes(RawFrame... frames) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (RawFrame frame : frames) {
            all.writeBytes(frame.bytes());
        }
        return all.toByteArray();
    }
}
