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
        if (row.state() != Listed.State.CHANNEL) {
            boolean none = row.state() == Listed.State.NO_CHANNEL;
            problems.add(
                    none ? ChannelProblem.NOT_A_CHANNEL : ChannelProblem.FOREIGN_CHANNEL,
                    row.origin(),
                    socket.name(),
                    row.name());
        }
        row.values().stream()
                .filter(value -> !value.isNamed())
                .forEach(value -> problems.add(ChannelProblem.NOT_A_VALUE, value.origin(), value.written()));
    }
}
