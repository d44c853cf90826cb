package dev.patchbay.testkit.duplex;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.io.ByteArrayEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;

/** One end of a cable, as Jetty sees it. What is written goes into a lane as frames; the network takes everything at once. */
final class MemoryEnd extends ByteArrayEndPoint {

    private final Course course;
    private final Lane out;
    private final Supplier<MemoryEnd> other;
    private final SocketAddress peer;
    private final WholeFrames frames = new WholeFrames();
    private Runnable lostEarly = () -> {};
    private boolean hasEnded;
    private boolean hasHeardEnd;

    MemoryEnd(Course course, Lane out, Supplier<MemoryEnd> other, SocketAddress peer) {
        this.course = course;
        this.out = out;
        this.other = other;
        this.peer = peer;
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return peer;
    }

    /** What is done where it ends before it is upgraded. */
    void lostEarly(Runnable task) {
        lostEarly = task;
    }

    @Override
    public void upgrade(Connection connection) {
        setConnection(connection);
        connection.onOpen();
    }

    @Override
    protected void execute(Runnable task) {
        course.execute(task);
    }

    @Override
    public boolean flush(ByteBuffer... buffers) throws IOException {
        if (!isOpen() || isOutputShutdown()) {
            throw new EofException("The line has ended");
        }
        frames.add(buffers);
        for (Optional<WholeFrames.Whole> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
            byte[] bytes = frame.get().bytes();
            out.send(frame.get(), size -> other.get().arrives(Arrays.copyOf(bytes, size)));
        }
        return true;
    }

    private void arrives(byte[] bytes) {
        if (isOpen() && !hasHeardEnd) {
            addInput(ByteBuffer.wrap(bytes));
        }
    }

    @Override
    public void doShutdownOutput() {
        super.doShutdownOutput();
        end();
    }

    @Override
    public void doClose() {
        super.doClose();
        end();
    }

    private void end() {
        if (!hasEnded) {
            hasEnded = true;
            out.send("end", () -> other.get().hearsEnd());
        }
    }

    private void hearsEnd() {
        if (isOpen() && !hasHeardEnd) {
            hasHeardEnd = true;
            if (getConnection() == null) {
                close();
            } else {
                addInputEOF();
            }
        }
    }

    /** The line is gone. */
    void breakOff() {
        close(new EofException("Connection reset"));
    }

    @Override
    public void onClose(@Nullable Throwable failure) {
        super.onClose(failure);
        Connection connection = getConnection();
        course.execute(connection == null ? lostEarly : () -> connection.onClose(failure));
    }
}
