package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import java.util.List;

/** A message that is taken while it arrives, where that cannot be. */
final class StreamedMessages implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        List<Callback> all = endpoint.callbacks(Kind.MESSAGE).toList();
        for (Callback callback : all) {
            if (callback.isStreamed()) {
                check(callback, all, problems);
            }
        }
    }

    private static void check(Callback callback, List<Callback> all, Problems problems) {
        if (callback.nonBlocking()) {
            problems.add(CallbackProblem.NON_BLOCKING_STREAM, callback.origin(), callback.name());
        }
        callback.message()
                .ifPresent(name ->
                        problems.add(CallbackProblem.NAMED_STREAM, name.origin(), callback.name(), name.text()));
        if (callback.message().isEmpty() && !callback.isBinary()) {
            all.stream()
                    .filter(other -> other.message().isPresent())
                    .findFirst()
                    .ifPresent(other -> problems.add(
                            CallbackProblem.STREAM_BESIDE_NAMES, callback.origin(), callback.name(), other.name()));
        }
    }
}
