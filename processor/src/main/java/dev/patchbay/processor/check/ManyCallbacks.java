package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Endpoint;

/** More callbacks than a generated class can hold. */
final class ManyCallbacks implements Rule<Endpoint> {

    /** A class file has 65,535 constants (JVMS, section 4.11), and a callback takes some 15 of them. */
    private static final int CALLBACKS = 2_000;

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        int callbacks = endpoint.callbacks().size();
        if (callbacks > CALLBACKS) {
            problems.add(ClassProblem.TOO_MANY_CALLBACKS, endpoint.origin(), endpoint.name(), callbacks, CALLBACKS);
        }
    }
}
