package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.HiddenType;
import dev.patchbay.processor.model.SocketClass;

/** A type in a signature that generated code cannot name. */
final class InvisibleType implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        for (HiddenType hidden : socket.hidden()) {
            String home = socket.type().packageName();
            problems.add(ClassProblem.INVISIBLE_TYPE, hidden.origin(), hidden.name(), hidden.why(), home);
        }
    }
}
