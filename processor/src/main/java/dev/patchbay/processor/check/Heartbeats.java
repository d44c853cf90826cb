package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Program;

/** An event that is answered before anybody is asked, in the one topic where it is. */
final class Heartbeats implements Rule<Program> {

    private static final String EVENT = "heartbeat";
    private static final String TOPIC = "phoenix";

    @Override
    public void check(Program program, Problems problems) {
        program.allChannels().stream()
                .filter(channel -> program.topics(channel).stream()
                        .anyMatch(topic -> topic.text().equals(TOPIC)))
                .flatMap(channel -> channel.callbacks(Kind.EVENT))
                .forEach(callback -> callback.message()
                        .filter(name -> name.text().equals(EVENT))
                        .ifPresent(name -> problems.add(
                                ChannelProblem.RESERVED_EVENT,
                                name.origin(),
                                EVENT,
                                "heartbeats to the topic '" + TOPIC + "'",
                                callback.name())));
    }
}
