package dev.patchbay.json;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Writers that keep their bytes from one message to the next: a writer belongs to whoever took it until it is given back, also where
 * an adapter writes within another, and is emptied when it is taken. Bounded; a writer that has become large is not kept.
 */
final class WriterPool {

    private static final int SLOTS = 32;
    private static final int LARGEST = 16_384;

    private static final AtomicReferenceArray<JsonWriter> WRITERS = new AtomicReferenceArray<>(SLOTS);

    private WriterPool() {}

    static JsonWriter take() {
        JsonWriter writer = WRITERS.getAndSet(slot(), null);
        if (writer == null) {
            return new JsonWriter();
        }
        writer.reset();
        return writer;
    }

    static void giveBack(JsonWriter writer) {
        if (writer.capacity() <= LARGEST) {
            WRITERS.lazySet(slot(), writer);
        }
    }

    private static int slot() {
        return (int) Thread.currentThread().getId() & SLOTS - 1;
    }
}
