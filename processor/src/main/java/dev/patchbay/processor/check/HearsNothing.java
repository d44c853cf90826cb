package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.ChannelClientClass;

/** A client of a channel that nobody would ever call. */
final class HearsNothing implements Rule<ChannelClientClass> {

    @Override
    public void check(ChannelClientClass client, Problems problems) {
        boolean isOfUse = !client.callbacks().isEmpty() || client.body().imitated();
        if (!isOfUse) {
            problems.add(ChannelProblem.HEARS_NOTHING, client.origin(), client.name());
        }
    }
}
