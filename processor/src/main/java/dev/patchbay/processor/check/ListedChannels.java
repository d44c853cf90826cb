package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Listed;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;

/** Channels that cannot be listed, and those that nobody lists. */
final class ListedChannels implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        program.sockets().forEach(socket -> socket.channels().forEach(row -> check(row, socket, problems)));
        for (ChannelClass channel : program.channels()) {
            boolean both =
                    program.sockets().stream().anyMatch(socket -> socket.type().equals(channel.type()));
            if (both) {
                problems.add(ChannelProblem.SOCKET_AND_CHANNEL, channel.origin(), channel.name());
            } else if (program.listings(channel).isEmpty()
                    && channel.forgottenIdentity().isEmpty()) {
                problems.add(ChannelProblem.UNLISTED_CHANNEL, channel.origin(), channel.name());
            }
        }
    }

    private static void check(Listed row, SocketClass socket, Problems problems) {
        switch (row.state()) {
            case CHANNEL -> {}
            case NO_CHANNEL -> notAChannel(row, socket, "Annotate the class", problems);
            case NO_CLASS -> notAChannel(row, socket, "Name a class of your own that is one", problems);
            case UNBOUND -> problems.add(ChannelProblem.FOREIGN_CHANNEL, row.origin(), socket.name(), row.name());
        }
        row.values().stream()
                .filter(value -> !value.isNamed())
                .forEach(value -> problems.add(ChannelProblem.NOT_A_VALUE, value.origin(), value.written()));
    }

    private static void notAChannel(Listed row, SocketClass socket, String advice, Problems problems) {
        problems.add(ChannelProblem.NOT_A_CHANNEL, row.origin(), socket.name(), row.name(), advice);
    }
}
