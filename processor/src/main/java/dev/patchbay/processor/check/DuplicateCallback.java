package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import java.util.List;

/** A second callback of a kind of which a class has one. */
final class DuplicateCallback implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (Kind kind : Kind.values()) {
            List<Callback> found = endpoint.callbacks(kind).toList();
            if (kind.isSingle()) {
                found.stream().skip(1).forEach(second -> report(endpoint, found.get(0), second, problems));
            }
        }
    }

    private static void report(Endpoint endpoint, Callback first, Callback second, Problems problems) {
        String annotation = first.kind().annotation();
        if (second.isInheritedBeside(first)) {
            problems.add(
                    CallbackProblem.AMBIGUOUS_INHERITANCE,
                    first.origin(),
                    first.name(),
                    "@" + annotation,
                    second.name(),
                    endpoint.name());
        } else {
            problems.add(CallbackProblem.DUPLICATE_CALLBACK, second.origin(), second.name(), annotation, first.name());
        }
    }
}
