package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An {@code @OnError} that does not say which failures it is for, or says what another does. */
final class UnclearError implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        Map<Object, Callback> first = new HashMap<>();
        for (Callback callback : endpoint.callbacks(Kind.ERROR).toList()) {
            List<Source.Thrown> thrown = callback.sources(Source.Thrown.class).toList();
            if (thrown.isEmpty()
                    && callback.sources(Source.Mistake.class).findAny().isPresent()) {
                continue; // that is told
            }
            if (thrown.size() != 1) {
                String found = thrown.isEmpty() ? "no exception" : thrown.size() + " exceptions";
                problems.add(CallbackProblem.NOT_ONE_THROWABLE, callback.origin(), callback.name(), found);
                continue;
            }
            Callback before = first.putIfAbsent(thrown.get(0).type(), callback);
            if (before != null) {
                problems.add(
                        CallbackProblem.DUPLICATE_ERROR,
                        callback.origin(),
                        callback.name(),
                        Names.shown(thrown.get(0).type()),
                        before.name());
            }
        }
    }
}
