package dev.patchbay.processor.emit;

import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import dev.patchbay.processor.model.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is served where, for people: paths and sockets, their topics and channels, and the events of those. */
public final class RoutesText {

    private static final String INDENT = "  ";
    private static final String OTHERS = "*";

    private record Line(String left, String right) {}

    private final Program program;
    private final List<Line> lines = new ArrayList<>();

    /** Those whose events have been told. */
    private final Set<ChannelClass> told = new HashSet<>();

    private RoutesText(Program program) {
        this.program = program;
    }

    // /socket         UserSocket
    //   room:{room}   RoomChannel
    //     new_msg     RoomChannel.say
    public static String of(Table table) {
        RoutesText text = new RoutesText(table.program());
        table.sockets().forEach(text::add);
        return text.aligned();
    }

    private String aligned() {
        int width = lines.stream().mapToInt(line -> line.left().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String gap = " ".repeat(width - line.left().length() + INDENT.length());
            text.append(line.left()).append(gap).append(line.right()).append('\n');
        }
        return text.toString();
    }

    private void add(SocketClass socket) {
        lines.add(new Line(socket.path().text(), socket.type().canonicalName()));
        addEvents(socket, Kind.MESSAGE, INDENT);
        socket.channels().forEach(row -> program.channel(row).ifPresent(channel -> add(channel, row.topics(channel))));
    }

    private void add(ChannelClass channel, List<Topic> topics) {
        topics.forEach(topic ->
                lines.add(new Line(INDENT + topic.text(), channel.type().canonicalName())));
        if (told.add(channel)) {
            addEvents(channel, Kind.EVENT, INDENT + INDENT);
        }
    }

    private void addEvents(Endpoint endpoint, Kind kind, String indent) {
        endpoint.callbacks(kind).forEach(callback -> lines.add(new Line(indent + event(callback), callback.name())));
    }

    private static String event(Callback callback) {
        return callback.message().map(Callback.MessageName::text).orElse(OTHERS);
    }
}
