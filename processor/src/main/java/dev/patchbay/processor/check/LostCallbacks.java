package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.LostCallback;
import dev.patchbay.processor.model.SocketClass;

/** A callback that is overridden without its annotation. */
final class LostCallbacks implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        for (LostCallback lost : socket.lost()) {
            String annotation = lost.kind().annotation();
            problems.add(
                    CallbackProblem.LOST_CALLBACK,
                    lost.origin(),
                    lost.name(),
                    lost.overridden(),
                    annotation,
                    annotation);
        }
    }
}
