package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Trait;
import dev.patchbay.processor.model.Endpoint;
import java.util.stream.Collectors;

/** A callback that the binding cannot call. */
final class UnusableCallback implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (Callback callback : endpoint.callbacks()) {
            callback.method().traits().forEach(trait -> check(trait, callback, endpoint, problems));
            if (callback.kinds().size() > 1) {
                String annotations = callback.kinds().stream()
                        .map(kind -> "@" + kind.annotation())
                        .collect(Collectors.joining(" and "));
                problems.add(CallbackProblem.SEVERAL_CALLBACKS, callback.origin(), callback.name(), annotations);
            }
        }
    }

    private static void check(Trait trait, Callback callback, Endpoint endpoint, Problems problems) {
        String name = callback.name();
        switch (trait) {
            case PRIVATE -> problems.add(CallbackProblem.PRIVATE_CALLBACK, callback.origin(), name);
            case STATIC -> problems.add(CallbackProblem.STATIC_CALLBACK, callback.origin(), name);
            case ABSTRACT -> problems.add(CallbackProblem.ABSTRACT_CALLBACK, callback.origin(), name, endpoint.name());
            case GENERIC -> problems.add(CallbackProblem.GENERIC_CALLBACK, callback.origin(), name);
            case VARARGS -> problems.add(CallbackProblem.VARARGS_CALLBACK, callback.origin(), name);
            case INVISIBLE ->
                problems.add(
                        CallbackProblem.INVISIBLE_CALLBACK,
                        callback.origin(),
                        callback.method().name(),
                        callback.method().owner(),
                        endpoint.type().packageName());
        }
    }
}
