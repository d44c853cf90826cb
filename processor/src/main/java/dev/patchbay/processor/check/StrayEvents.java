package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.StrayEvent;
import dev.patchbay.processor.model.Strays;

/** Events that nobody sends. */
final class StrayEvents implements Rule<Strays> {

    @Override
    public void check(Strays strays, Problems problems) {
        for (StrayEvent stray : strays.events()) {
            String why = stray.hasBody() ? "has a body" : "is in no interface with @Broadcasts, @Pushes or @Questions";
            problems.add(ChannelProblem.STRAY_EVENT, stray.origin(), stray.method(), why);
        }
    }
}
