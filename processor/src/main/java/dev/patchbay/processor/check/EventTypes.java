package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.EventsInterface.Event;
import dev.patchbay.processor.model.Program;
import java.util.ArrayList;
import java.util.List;

/** One event of one topic that two interfaces send with different payloads. */
final class EventTypes implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        List<EventsInterface> before = new ArrayList<>(program.compiled().events());
        for (EventsInterface events : program.events()) {
            before.stream()
                    .filter(other -> events.topics().stream()
                            .anyMatch(topic -> other.topics().stream().anyMatch(topic::overlaps)))
                    .forEach(other -> compare(events, other, problems));
            before.add(events);
        }
    }

    private static void compare(EventsInterface events, EventsInterface other, Problems problems) {
        for (Event event : events.events()) {
            other.events().stream()
                    .filter(second -> isNamedAs(event, second) && !event.type().equals(second.type()))
                    .forEach(second -> problems.add(
                            ChannelProblem.EVENT_OF_TWO_TYPES,
                            event.origin(),
                            events.name() + "." + event.method(),
                            event.carries(),
                            event.name().orElseThrow().text(),
                            other.name() + "." + second.method(),
                            second.carries()));
        }
    }

    private static boolean isNamedAs(Event event, Event other) {
        return event.name().isPresent()
                && other.name()
                        .filter(name -> name.text().equals(event.name().get().text()))
                        .isPresent();
    }
}
