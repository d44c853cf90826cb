package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Callback.MessageName;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Payload;

/** A name that no message can have. */
final class MessageNames implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        endpoint.callbacks(Kind.MESSAGE)
                .forEach(callback -> callback.message().ifPresent(name -> check(name, callback, problems)));
    }

    private static void check(MessageName name, Callback callback, Problems problems) {
        if (name.text().isBlank()) {
            problems.add(CallbackProblem.BLANK_NAME, name.origin());
        }
        if (callback.isBinary() && !callback.isStreamed()) {
            problems.add(CallbackProblem.NAMED_BINARY, name.origin(), callback.name(), name.text());
        }
        callback.payload()
                .filter(Payload.Json.class::isInstance)
                .map(Payload.Json.class::cast)
                .filter(json -> !json.mayBeObject())
                .ifPresent(json -> problems.add(
                        CallbackProblem.NAMED_VALUE,
                        name.origin(),
                        callback.name(),
                        Names.shown(json.type()),
                        name.text()));
    }
}
