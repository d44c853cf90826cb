package dev.patchbay.transport;

/**
 * What one connection brings in one go, which is bounded so that the others of its thread have their turn, too. For the thread
 * that reads.
 */
public final class Portion {

    /** So many bytes of payload are the most, and the rest of the frame that goes beyond. */
    public static final int BYTES = 64 * 1024;

    /** So many frames of any kind are the most. */
    public static final int FRAMES = 256;

    private int bytes;
    private int frames;

    /** The connection's turn begins. */
    public void begins() {
        bytes = 0;
        frames = 0;
    }

    /** A frame came, or a part of a large one. */
    public void brings(int payloadBytes) {
        bytes += payloadBytes;
        frames++;
    }

    /** Whether the turn is over. */
    public boolean isUsedUp() {
        return frames >= FRAMES || bytes >= BYTES;
    }
}
