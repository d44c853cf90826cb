package dev.patchbay.testkit.faults;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One connection of a {@link FaultServer}: what a {@link Step} works with. A test may send and end it, too, from its own thread; it must
 * not read, which the script does.
 */
public final class Line {

    private static final int LONGEST_HEAD = 1 << 20;

    private final int number;
    private final Socket socket;
    private final DataInputStream in;
    private final Outflow out;
    private final FaultServer.Journal journal;
    private final Semaphore permits;
    private final Growing<Frame> frames = new Growing<>();
    private final CountDownLatch thawed = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean isUpgraded;

    /**
     * Accepted, and nothing read.
     *
     * @param permits one for each pause that is to end
     */
    Line(int number, Socket socket, FaultServer.Journal journal, Semaphore permits) throws IOException {
        this.number = number;
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        this.journal = journal;
        this.permits = permits;
        this.out = new Outflow(socket.getOutputStream());
        socket.setTcpNoDelay(true);
    }

    void run(Supplier<? extends Script> script) {
        try (socket) {
            for (Step step : script.get().steps()) {
                step.on(this);
            }
            if (isUpgraded) {
                serve(message -> List.of());
            }
        } catch (IOException | InterruptedException ended) {
            over.countDown(); // by either end
        } catch (RuntimeException | Error mistake) {
            journal.mistakes().add(mistake);
        } finally {
            over.countDown();
        }
    }

    /** Which connection it is, counted from 1. */
    public int number() {
        return number;
    }

    /** Whether this end has not ended it. */
    public boolean isOpen() {
        return !socket.isClosed() && !socket.isOutputShutdown();
    }

    /** Reads the next request, up to the empty line. */
    public Asked readRequest() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!endsWithEmptyLine(head)) {
            head.write(in.readUnsignedByte());
            if (head.size() > LONGEST_HEAD) {
                throw new IOException("A request of more than " + LONGEST_HEAD + " bytes is not read");
            }
        }
        Asked asked = Asked.read(head.toString(StandardCharsets.ISO_8859_1));
        journal.requests().add(asked);
        return asked;
    }

    private static boolean endsWithEmptyLine(ByteArrayOutputStream head) {
        return head.size() >= 4 && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n");
    }

    /** Reads so many bytes, whatever they are. */
    public byte[] read(int bytes) throws IOException {
        byte[] read = new byte[bytes];
        in.readFully(read);
        return read;
    }

    /** Reads the next frame. */
    public Frame readFrame() throws IOException {
        Frame frame = Frame.read(in);
        frames.add(frame);
        journal.frames().add(frame);
        return frame;
    }

    /** Sends bytes, whatever they mean. */
    public void write(byte... bytes) throws IOException, InterruptedException {
        out.write(bytes);
    }

    /** Sends frames, all of them in one packet. */
    public void send(Frame... all) throws IOException, InterruptedException {
        send(List.of(all));
    }

    private void send(List<Frame> all) throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        all.forEach(frame -> bytes.writeBytes(frame.bytes()));
        write(bytes.toByteArray());
    }

    /** Everything goes out byte by byte from now on. */
    void drip(Step between) {
        out.drip(this, between);
    }

    /** So many bytes go out, and then something else happens. */
    void cut(int most, Step end) {
        out.cut(this, most, end);
    }

    /** It is a WebSocket now. */
    void upgraded() {
        isUpgraded = true;
    }

    /** Waits for the test to call {@link FaultServer#resume}. */
    public void pause() throws InterruptedException {
        permits.acquire();
    }

    /** Neither reads nor sends, until the test waits for the end. */
    void freeze() throws IOException, InterruptedException {
        thawed.await();
        ignore();
    }

    /** Reads everything up to the end. */
    void ignore() throws IOException {
        while (true) {
            if (isUpgraded) {
                readFrame();
            } else {
                in.readUnsignedByte();
            }
        }
    }

    void serve(Function<? super Frame, ? extends List<Frame>> answer) throws IOException, InterruptedException {
        Frame frame = readFrame();
        while (frame.opcode() != Frame.CLOSE) {
            switch (frame.opcode()) {
                case Frame.PING -> send(Frame.of(Frame.PONG, frame.payload()));
                case Frame.PONG -> {}
                default -> send(List.copyOf(answer.apply(frame)));
            }
            frame = readFrame();
        }
        send(Frame.of(Frame.CLOSE, frame.payload()));
        end();
    }

    /** Sends the end (FIN), without a close frame; this end can still be sent to. */
    public void halfClose() throws IOException {
        socket.shutdownOutput();
    }

    /** Ends it (FIN), without a close frame. */
    public void end() throws IOException {
        socket.close();
    }

    /** Ends it with a reset (RST). */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** What the client has sent, up to now. */
    public List<Frame> received() {
        return frames.now();
    }

    /** Waits until the client has sent so many frames, at least; 10 seconds. */
    public List<Frame> awaitReceived(int frames) {
        return this.frames.await(frames, "frames on connection " + number);
    }

    /** Waits until it is over, at either end; a frozen one is read again from now on. 10 seconds. */
    public void awaitEnd() {
        thawed.countDown();
        try {
            if (!over.await(Growing.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("Connection " + number + " does not end; it has received " + received());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted", stopped);
        }
    }

    void abandon() {
        thawed.countDown();
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    @Override
    public String toString() {
        return "connection " + number + (isOver() ? ", over" : "");
    }
}
