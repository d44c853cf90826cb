package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Payload;

/** An intercepted payload that no client can get. */
final class InterceptedPayload implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        endpoint.callbacks(Kind.INTERCEPT)
                .forEach(callback -> callback.reply()
                        .payload()
                        .filter(payload -> !payload.isPushed() && payload != Payload.Raw.JSON) // what came in may go on
                        .ifPresent(payload -> problems.add(
                                ChannelProblem.PAYLOAD_NOT_AN_OBJECT,
                                callback.origin(),
                                Names.shown(callback.returns()))));
    }
}
