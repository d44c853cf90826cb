package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Topics of one socket that more than one row takes. */
final class TopicOrder implements Rule<Program> {

    /** A row of a socket's table. */
    private record Row(Topic topic, String channel) {

        @Override
        public String toString() {
            return "'" + topic.text() + "' (" + channel + ")";
        }
    }

    @Override
    public void check(Program program, Problems problems) {
        for (SocketClass socket : program.sockets()) {
            List<Row> before = new ArrayList<>();
            List<String> overlaps = new ArrayList<>();
            rows(socket, program).forEach(row -> {
                check(row, before, overlaps, socket, problems);
                before.add(row);
            });
            if (!overlaps.isEmpty()) {
                String all = String.join(", ", overlaps);
                problems.add(ChannelProblem.OVERLAPPING_TOPICS, socket.origin(), socket.name(), all);
            }
        }
    }

    private static Stream<Row> rows(SocketClass socket, Program program) {
        return socket.channels().stream()
                .flatMap(listed -> program.channel(listed).stream()
                        .flatMap(channel -> listed.topics(channel).stream()
                                .filter(topic -> topic.fault().isEmpty() && !topic.hasEarlyWildcard())
                                .map(topic -> new Row(topic, channel.name()))));
    }

    private static void check(Row row, List<Row> before, List<String> overlaps, SocketClass socket, Problems problems) {
        Optional<Row> covering = before.stream()
                .filter(first -> first.topic().covers(row.topic()))
                .findFirst();
        if (covering.isPresent()) {
            hidden(row, covering.get(), socket, problems);
            return;
        }
        before.stream()
                .filter(first -> first.topic().overlaps(row.topic()))
                .forEach(first -> overlaps.add(first + " before " + row));
    }

    private static void hidden(Row row, Row first, SocketClass socket, Problems problems) {
        boolean same = row.topic().covers(first.topic());
        problems.add(
                same ? ChannelProblem.SAME_TOPIC : ChannelProblem.UNREACHABLE_TOPIC,
                socket.origin(),
                socket.name(),
                row.topic().text(),
                row.channel(),
                same ? first.channel() : first.topic().text(),
                same ? first.topic().text() : first.channel());
    }
}
