package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Callback.MessageName;
import dev.patchbay.processor.model.Endpoint;
import java.util.List;

/** An event that cannot be. */
final class EventNames implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (Kind kind : List.of(Kind.EVENT, Kind.INTERCEPT, Kind.HEARD, Kind.ANSWER)) {
            endpoint.callbacks(kind)
                    .forEach(callback -> callback.message().ifPresent(name -> check(name, callback, problems)));
        }
    }

    private static void check(MessageName name, Callback callback, Problems problems) {
        if (name.text().isBlank()) {
            problems.add(ChannelProblem.BLANK_EVENT, name.origin(), callback.name());
        } else if (name.isReserved()) {
            problems.add(
                    ChannelProblem.RESERVED_EVENT, name.origin(), name.text(), MessageName.RESERVED, callback.name());
        }
    }
}
