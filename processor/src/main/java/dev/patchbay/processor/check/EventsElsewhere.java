package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Suggestion;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Topic;
import java.util.List;
import java.util.Optional;

/** Events that a channel sends to topics for which they are not meant. */
final class EventsElsewhere implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ChannelClass channel : program.channels()) {
            program.known()
                    .filter(events -> !program.meet(events, channel))
                    .forEach(events -> channel.parameters()
                            .filter(parameter -> parameter.source() instanceof Source.Events source
                                    && source.type().equals(events.type()))
                            .findFirst()
                            .ifPresent(parameter ->
                                    report(parameter, events, channel, program.topics(channel), problems)));
        }
    }

    private static void report(
            Parameter parameter, EventsInterface events, ChannelClass channel, List<Topic> served, Problems problems) {
        List<String> topics = served.stream().map(Topic::text).toList();
        String advice = events.topics().stream()
                .map(topic -> Suggestion.nearest(topic.text(), topics))
                .flatMap(Optional::stream)
                .findFirst()
                .map(meant -> "Did you mean '" + meant + "' in @Broadcasts?")
                .orElse("Name them in @Broadcasts, or take events that are meant for them.");
        problems.add(
                ChannelProblem.EVENTS_OF_OTHER_TOPICS,
                parameter.origin(),
                parameter.shown(),
                Topic.shown(events.topics()),
                channel.name(),
                Topic.shown(served),
                advice);
    }
}
