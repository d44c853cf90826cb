package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.HiddenType;

/** A type in a signature that generated code cannot name. */
final class InvisibleType implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (HiddenType hidden : endpoint.body().hidden()) {
            String home = endpoint.type().packageName();
            problems.add(
                    ClassProblem.INVISIBLE_TYPE, hidden.origin(), hidden.name(), hidden.why(), home, hidden.advice());
        }
    }
}
