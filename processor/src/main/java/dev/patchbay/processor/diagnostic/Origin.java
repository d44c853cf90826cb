package dev.patchbay.processor.diagnostic;

/** A place in the program's source: only {@code read} knows what is behind it. */
public interface Origin {

    /** The compilation as a whole. */
    Origin NOWHERE = new Origin() {};
}
