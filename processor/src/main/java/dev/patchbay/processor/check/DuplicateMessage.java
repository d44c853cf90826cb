package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two callbacks that want the same messages, or the same events. */
final class DuplicateMessage implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (Kind kind : List.of(Kind.MESSAGE, Kind.EVENT, Kind.INTERCEPT, Kind.HEARD, Kind.ANSWER)) {
            Map<String, Callback> taken = new HashMap<>();
            endpoint.callbacks(kind).forEach(callback -> {
                Callback first = taken.putIfAbsent(taken(callback), callback);
                if (first != null) {
                    report(endpoint, first, callback, problems);
                }
            });
        }
    }

    private static void report(Endpoint endpoint, Callback first, Callback second, Problems problems) {
        String messages = taken(second);
        if (second.isInheritedBeside(first)) {
            problems.add(
                    CallbackProblem.AMBIGUOUS_INHERITANCE,
                    origin(first),
                    first.name(),
                    messages,
                    second.name(),
                    endpoint.name());
        } else {
            ProblemCode code =
                    second.kind() == Kind.MESSAGE ? CallbackProblem.DUPLICATE_MESSAGE : ChannelProblem.DUPLICATE_EVENT;
            problems.add(code, origin(second), second.name(), messages, first.name());
        }
    }

    private static Origin origin(Callback callback) {
        return callback.message().map(Callback.MessageName::origin).orElse(callback.origin());
    }

    private static String taken(Callback callback) {
        if (callback.kind() == Kind.MESSAGE) {
            String rest = callback.isBinary() ? "in binary" : "in text that no other method takes";
            return "the messages "
                    + callback.message().map(name -> "'" + name.text() + "'").orElse(rest);
        }
        return callback.message()
                .map(name -> "the event '" + name.text() + "'")
                .orElse("every event that no other method takes");
    }
}
