package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.SocketClass;

/** Finds one kind of mistake in a class. */
interface Rule {

    void check(SocketClass socket, Problems problems);
}
