package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Topic;
import java.util.stream.Collectors;

/** Events that a channel sends to topics for which they are not meant. */
final class EventsElsewhere implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ChannelClass channel : program.channels()) {
            channel.parameters().forEach(parameter -> {
                if (parameter.source() instanceof Source.Events source) {
                    program.known()
                            .filter(events -> events.type().equals(source.type()) && !program.meet(events, channel))
                            .forEach(events -> report(parameter, events, channel, program, problems));
                }
            });
        }
    }

    private static void report(
            Parameter parameter, EventsInterface events, ChannelClass channel, Program program, Problems problems) {
        problems.add(
                ChannelProblem.EVENTS_OF_OTHER_TOPICS,
                parameter.origin(),
                parameter.shown(),
                events.topics().stream().map(Topic::text).collect(Collectors.joining("', '")),
                channel.name(),
                program.topics(channel).stream().map(Topic::text).collect(Collectors.joining("', '")));
    }
}
