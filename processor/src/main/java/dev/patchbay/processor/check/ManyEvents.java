package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.EventsInterface;

/** More events than a generated sender can hold. */
final class ManyEvents implements Rule<EventsInterface> {

    /** The writer's constructor makes a codec for each payload, in 64 KiB (JVMS, section 4.7.3). */
    private static final int EVENTS = 2_000;

    @Override
    public void check(EventsInterface events, Problems problems) {
        int count = events.events().size();
        if (count > EVENTS) {
            problems.add(ChannelProblem.TOO_MANY_EVENTS, events.origin(), events.name(), count, EVENTS);
        }
    }
}
