package dev.patchbay.processor;

import javax.annotation.processing.RoundEnvironment;

/** What happens in each round of a compilation. */
interface Compilation {

    /** Before {@code javac} has said anything. */
    Compilation NOT_BEGUN = round -> {};

    void process(RoundEnvironment round);
}
