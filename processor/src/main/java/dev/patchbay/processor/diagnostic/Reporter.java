package dev.patchbay.processor.diagnostic;

/** Prints problems as compile errors. */
public interface Reporter {

    void report(Problem problem);
}
