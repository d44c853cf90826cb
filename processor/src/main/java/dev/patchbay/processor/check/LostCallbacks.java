package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.LostCallback;

/** A callback that is overridden without its annotation. */
final class LostCallbacks implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (LostCallback lost : endpoint.body().lost()) {
            if (lost.kind() == Kind.CONNECT && endpoint.callback(Kind.CONNECT).isEmpty()) {
                problems.add(CallbackProblem.LOST_CONNECT, lost.origin(), lost.name(), lost.overridden());
                continue;
            }
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
