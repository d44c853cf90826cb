package dev.patchbay.transport;

/** Is told of reads, on the selector's thread, and of writes that are not done at once, on any. */
public interface SocketListener {

    /** Nobody. */
    SocketListener NONE = new SocketListener() {
        @Override
        public void readStarts() {}

        @Override
        public void readEnds() {}

        @Override
        public void wroteSome() {}
    };

    /** Frames may follow. */
    void readStarts();

    /** All frames of this read were brought. */
    void readEnds();

    /** The network took some of what is being written. */
    void wroteSome();
}
