package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Callback.MessageName;
import dev.patchbay.processor.model.ChannelClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events that two methods of a channel want, or that cannot be. */
final class ChannelEvents implements Rule<ChannelClass> {

    static final String RESERVED_WHY = "all that start with phx_";

    private static final String RESERVED = "phx_";

    @Override
    public void check(ChannelClass channel, Problems problems) {
        for (Kind kind : List.of(Kind.EVENT, Kind.INTERCEPT)) {
            Map<String, Callback> taken = new HashMap<>();
            channel.callbacks(kind).forEach(callback -> {
                callback.message().ifPresent(name -> check(name, callback, problems));
                Callback first = taken.putIfAbsent(taken(callback), callback);
                if (first != null) {
                    report(channel, first, callback, problems);
                }
            });
        }
    }

    private static void check(MessageName name, Callback callback, Problems problems) {
        if (name.text().isBlank()) {
            problems.add(ChannelProblem.BLANK_EVENT, name.origin(), callback.name());
        } else if (name.text().startsWith(RESERVED)) {
            problems.add(ChannelProblem.RESERVED_EVENT, name.origin(), name.text(), RESERVED_WHY, callback.name());
        }
    }

    private static void report(ChannelClass channel, Callback first, Callback second, Problems problems) {
        if (second.isInheritedBeside(first)) {
            problems.add(
                    CallbackProblem.AMBIGUOUS_INHERITANCE,
                    origin(first),
                    first.name(),
                    taken(second),
                    second.name(),
                    channel.name());
        } else {
            problems.add(ChannelProblem.DUPLICATE_EVENT, origin(second), second.name(), taken(second), first.name());
        }
    }

    private static Origin origin(Callback callback) {
        return callback.message().map(MessageName::origin).orElse(callback.origin());
    }

    private static String taken(Callback callback) {
        return callback.message()
                .map(name -> "the event '" + name.text() + "'")
                .orElse("every event that no other method takes");
    }
}
