package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.SocketClass;

/** A class that nobody would ever call. */
final class NoHandler implements Rule<SocketClass> {

    @Override
    public void check(SocketClass socket, Problems problems) {
        boolean isSilent = socket.callbacks().isEmpty() && !socket.hasChannels();
        if (isSilent && !socket.body().imitated()) {
            problems.add(ClassProblem.NO_HANDLER, socket.origin(), socket.name());
        }
    }
}
