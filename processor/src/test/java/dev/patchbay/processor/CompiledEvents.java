package dev.patchbay.processor;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

/** Events on the class path of the fixtures. */
@Broadcasts("compiled")
public interface CompiledEvents {

    @Event("hello")
    void hello();
}
