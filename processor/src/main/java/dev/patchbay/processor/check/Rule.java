package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;

/**
 * Finds one kind of mistake.
 *
 * @param <T> in what: a class, or all of them
 */
interface Rule<T> {

    void check(T program, Problems problems);
}
