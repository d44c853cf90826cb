package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Endpoint;

/** A class that nobody would ever call. */
final class NoHandler implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        if (!endpoint.isOfUse() && !endpoint.body().imitated()) {
            problems.add(ClassProblem.NO_HANDLER, endpoint.origin(), endpoint.name());
        }
    }
}
