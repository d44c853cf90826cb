package demo;

import dev.patchbay.Event;

/** What other interfaces inherit. */
interface Counting<T> {

    @Event("counted")
    void counted(T count);
}
