package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Arity;
import dev.patchbay.processor.model.Listed;
import dev.patchbay.processor.model.SocketClass;

/** More channels than a generated constructor can take. */
final class ManyChannels implements Rule<SocketClass> {

    @Override
    public void check(SocketClass socket, Problems problems) {
        long channels =
                socket.channels().stream().map(Listed::channel).distinct().count();
        int room = Arity.MOST - Arity.of(socket.needs());
        if (channels > room) {
            problems.add(ChannelProblem.TOO_MANY_CHANNELS, socket.origin(), socket.name(), channels, room);
        }
    }
}
