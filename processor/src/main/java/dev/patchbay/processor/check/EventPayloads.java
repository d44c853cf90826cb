package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import java.util.Optional;

/** Payloads of events, and of their answers, that cannot travel. */
final class EventPayloads implements Rule<EventsInterface> {

    @Override
    public void check(EventsInterface events, Problems problems) {
        events.events().stream()
                .filter(event -> event.parameters().size() == 1)
                .forEach(event -> check(event.parameters().get(0), problems));
        events.events().forEach(event -> checkAnswers(event, problems));
    }

    /** Where an answer cannot be read, the method says it. */
    private static void checkAnswers(EventsInterface.Event event, Problems problems) {
        event.reply().payloads().stream()
                .filter(Payload.Unreadable.class::isInstance)
                .map(Payload.Unreadable.class::cast)
                .forEach(answer -> problems.add(
                        answer.fault().code(),
                        event.origin(),
                        answer.fault().parts().toArray()));
    }

    private static void check(Parameter parameter, Problems problems) {
        Optional<Payload> sent = parameter.source().carried();
        if (sent.isPresent() && sent.get() instanceof Payload.Unreadable unreadable) {
            problems.add(
                    unreadable.fault().code(),
                    parameter.origin(),
                    unreadable.fault().parts().toArray());
        } else if (sent.isPresent() && !sent.get().isPushed()) {
            problems.add(ChannelProblem.PAYLOAD_NOT_AN_OBJECT, parameter.origin(), Names.shown(parameter.type()));
        }
    }
}
