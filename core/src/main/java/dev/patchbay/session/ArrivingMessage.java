package dev.patchbay.session;

import dev.patchbay.socket.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The bytes of a message that is still arriving: the network's thread brings its parts, a handler reads them on a worker.
 * It holds little more than {@link Limits#STREAM_BUFFER}: beyond that the network is not read until the handler has read.
 */
final class ArrivingMessage extends InputStream {

    private static final int ENOUGH_ROOM = Limits.STREAM_BUFFER / 2;

    private final Runnable demand;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<byte[]> parts = new ArrayDeque<>();
    private int position;
    private int held;
    private boolean complete;
    private boolean skipped;
    private boolean paused;
    private Optional<String> broken = Optional.empty();

    /**
     * Nothing has arrived.
     *
     * @param demand asks the network for the next part, after {@link #bring} said not to read on
     */
    ArrivingMessage(Runnable demand) {
        this.demand = demand;
    }

    /** Takes a part, and says whether to read on. */
    boolean bring(byte[] part) {
        lock.lock();
        try {
            if (skipped || broken.isPresent()) {
                return true;
            }
            if (part.length > 0) {
                parts.add(part);
                held += part.length;
                changed.signalAll();
            }
            paused = held >= Limits.STREAM_BUFFER;
            return !paused;
        } finally {
            lock.unlock();
        }
    }

    /** That was the last part. */
    void complete() {
        lock.lock();
        try {
            complete = true;
            paused = false; // what is read next is another message's business
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The rest will not come. */
    void breakOff(String why) {
        lock.lock();
        try {
            if (!complete && broken.isEmpty()) {
                broken = Optional.of(why);
                paused = false;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The handler has read what it wanted; the rest is thrown away as it comes. */
    void skip() {
        boolean goOn;
        lock.lock();
        try {
            skipped = true;
            parts.clear();
            held = 0;
            goOn = paused;
            paused = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (goOn) {
            demand.run();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count;
        boolean goOn;
        lock.lock();
        try {
            if (!awaitBytes()) {
                return -1;
            }
            count = take(bytes, offset, length);
            goOn = paused && held <= ENOUGH_ROOM;
            paused = paused && !goOn;
        } finally {
            lock.unlock();
        }
        if (goOn) {
            demand.run();
        }
        return count;
    }

    @Override
    public int available() {
        lock.lock();
        try {
            return held;
        } finally {
            lock.unlock();
        }
    }

    /** Whether there are bytes; none at the end of the message. */
    private boolean awaitBytes() throws IOException {
        while (true) {
            if (broken.isPresent()) {
                throw new CutShortException(broken.get());
            }
            if (skipped) {
                throw new IOException("The handler that was given this message has returned");
            }
            if (held > 0 || complete) {
                return held > 0;
            }
            try {
                changed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Interrupted while waiting for the rest of a message");
            }
        }
    }

    private int take(byte[] bytes, int offset, int length) {
        int taken = 0;
        while (taken < length && held > 0) {
            byte[] part = parts.element();
            int count = Math.min(length - taken, part.length - position);
            System.arraycopy(part, position, bytes, offset + taken, count);
            taken += count;
            held -= count;
            position += count;
            if (position == part.length) {
                parts.remove();
                position = 0;
            }
        }
        return taken;
    }
}
