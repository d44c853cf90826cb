package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Trait;
import dev.patchbay.processor.model.SocketClass;
import java.util.stream.Collectors;

/** A callback that the binding cannot call. */
final class UnusableCallback implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        for (Callback callback : socket.callbacks()) {
            callback.method().traits().forEach(trait -> check(trait, callback, socket, problems));
            if (callback.kinds().size() > 1) {
                String annotations = callback.kinds().stream()
                        .map(kind -> "@" + kind.annotation())
                        .collect(Collectors.joining(" and "));
                problems.add(ProblemCode.SEVERAL_CALLBACKS, callback.origin(), callback.name(), annotations);
            }
        }
    }

    private static void check(Trait trait, Callback callback, SocketClass socket, Problems problems) {
        String name = callback.name();
        switch (trait) {
            case PRIVATE -> problems.add(ProblemCode.PRIVATE_CALLBACK, callback.origin(), name);
            case STATIC -> problems.add(ProblemCode.STATIC_CALLBACK, callback.origin(), name);
            case ABSTRACT -> problems.add(ProblemCode.ABSTRACT_CALLBACK, callback.origin(), name, socket.name());
            case GENERIC -> problems.add(ProblemCode.GENERIC_CALLBACK, callback.origin(), name);
            case VARARGS -> problems.add(ProblemCode.VARARGS_CALLBACK, callback.origin(), name);
            case INVISIBLE ->
                problems.add(
                        ProblemCode.INVISIBLE_CALLBACK,
                        callback.origin(),
                        callback.method().name(),
                        callback.method().owner(),
                        socket.type().packageName());
        }
    }
}
