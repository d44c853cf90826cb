package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Topic;
import java.util.HashSet;
import java.util.Set;

/** Topics that are none. */
final class TopicSyntax implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        program.channels().forEach(channel -> {
            channel.topics().forEach(topic -> check(topic, problems));
            if (channel.topics().isEmpty()) {
                problems.add(ChannelProblem.NO_TOPIC, channel.origin(), channel.name(), "@Channel(\"lobby\")");
            }
        });
        program.interfaces().forEach(events -> {
            events.topics().forEach(topic -> check(topic, problems));
            if (events.topics().isEmpty()) {
                String example = "@" + events.direction().annotation() + "(\"lobby\")";
                problems.add(ChannelProblem.NO_TOPIC, events.origin(), events.name(), example);
            }
        });
        program.channelClients().forEach(client -> checkOne(client.topic(), problems));
        program.sockets().stream()
                .flatMap(socket -> socket.channels().stream())
                .flatMap(row -> row.topics().stream())
                .forEach(topic -> check(topic, problems));
    }

    /** A client joins no more than one. */
    private static void checkOne(Topic topic, Problems problems) {
        if (topic.text().indexOf('*') >= 0) {
            problems.add(ChannelProblem.WILDCARD_OF_CLIENT, topic.origin(), topic.text());
        } else {
            check(topic, problems);
        }
    }

    private static void check(Topic topic, Problems problems) {
        if (topic.hasEarlyWildcard()) {
            problems.add(ChannelProblem.WILDCARD_NOT_LAST, topic.origin(), topic.text());
            return;
        }
        topic.fault()
                .ifPresent(fault -> problems.add(ChannelProblem.TOPIC_SYNTAX, topic.origin(), topic.text(), fault));
        Set<String> names = new HashSet<>();
        topic.names().stream()
                .filter(name -> !names.add(name))
                .forEach(name -> problems.add(ChannelProblem.REPEATED_TOPIC_NAME, topic.origin(), topic.text(), name));
    }
}
