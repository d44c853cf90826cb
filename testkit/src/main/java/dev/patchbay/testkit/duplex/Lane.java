package dev.patchbay.testkit.duplex;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * One direction of a {@link Cable}: what is sent arrives, in order, when it may. The test's thread.
 *
 * <pre>{@code
 * Lane answers = duplex.network().lastCable().toClient();
 * answers.hold();
 * answers.pass(1);        // one of those that wait, and no more
 * answers.release();
 * }</pre>
 */
public final class Lane {

    /**
     * What is on its way.
     *
     * @param due when it has arrived, in nanoseconds
     * @param isMessage whether a message ends with it
     * @param text for people
     * @param size in bytes; 0 of what is no frame
     * @param arrival what so many bytes of it do where they arrive
     */
    private record Packet(long due, boolean isMessage, String text, int size, IntConsumer arrival) {}

    private final String name;
    private final Course course;
    private final BooleanSupplier isFrozen;
    private final Runnable cut;
    private final Deque<Packet> waiting = new ArrayDeque<>();
    private Duration delay;
    private boolean isHeld;
    private int permits;
    private int messagesLeft = Integer.MAX_VALUE;
    private int bytesLeft = Integer.MAX_VALUE;
    private boolean isUnderWay;
    private boolean isDead;

    Lane(String name, Course course, DuplexNetwork network, Runnable cut) {
        this.name = name;
        this.course = course;
        this.isFrozen = network::isFrozen;
        this.delay = network.delay();
        this.cut = cut;
    }

    /** Nothing arrives from now on; it waits. */
    public void hold() {
        isHeld = true;
    }

    /** What waits may arrive, and what comes behind it. */
    public void release() {
        isHeld = false;
        permits = 0;
        more();
    }

    /** So many of those that wait while it is held may arrive: frames, whatever they are, handshakes, and the end of the line. */
    public void pass(int many) {
        permits += many;
        more();
    }

    /** What is sent from now on is on its way for so long. It overtakes nothing. */
    public void delay(Duration time) {
        delay = time;
    }

    /** The line is cut when so many more messages have arrived. */
    public void cutAfter(int messages) {
        messagesLeft = messages;
        if (messages <= 0) {
            cut.run();
        }
    }

    /** The line is cut when so many more bytes of frames have arrived, be it within one. */
    public void cutAfterBytes(int bytes) {
        bytesLeft = bytes;
        if (bytes <= 0) {
            cut.run();
        }
    }

    /** What is on its way at this moment, the next one first, as {@code text hello}. */
    public List<String> waiting() {
        return waiting.stream().map(Packet::text).toList();
    }

    void send(WholeFrames.Whole frame, IntConsumer arrival) {
        send(frame.endsMessage(), frame.shown(), frame.bytes().length, arrival);
    }

    /** What is no frame: a handshake, or the end of the line. */
    void send(String text, Runnable arrival) {
        send(false, text, 0, bytes -> arrival.run());
    }

    private void send(boolean isMessage, String text, int size, IntConsumer arrival) {
        if (isDead) {
            return;
        }
        waiting.add(new Packet(course.time().now() + delay.toNanos(), isMessage, text, size, arrival));
        if (!delay.isZero()) {
            var unused = course.time().after(delay, this::more);
        }
        more();
    }

    /** What is on its way is lost, and whatever comes. */
    void die() {
        isDead = true;
        waiting.clear();
    }

    void more() {
        if (mayPass() && !isUnderWay) {
            isUnderWay = true;
            course.execute(() -> {
                isUnderWay = false;
                arrive();
            });
        }
    }

    private boolean mayPass() {
        return !waiting.isEmpty()
                && !isFrozen.getAsBoolean()
                && (!isHeld || permits > 0)
                && waiting.element().due() <= course.time().now();
    }

    private void arrive() {
        if (!mayPass()) {
            return;
        }
        Packet packet = waiting.remove();
        permits = Math.max(0, permits - 1);
        int size = Math.min(packet.size(), bytesLeft);
        course.note(name + "  " + (size < packet.size() ? size + " bytes of " : "") + packet.text());
        packet.arrival().accept(size);
        bytesLeft -= size;
        if (bytesLeft == 0 || (packet.isMessage() && --messagesLeft == 0)) {
            cut.run();
        }
        more();
    }
}
