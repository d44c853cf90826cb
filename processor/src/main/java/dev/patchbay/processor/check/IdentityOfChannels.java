package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Source;

/** An identity that some socket of a channel does not give. */
final class IdentityOfChannels implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ChannelClass channel : program.channels()) {
            channel.parameters().forEach(parameter -> {
                if (parameter.source() instanceof Source.Identity identity) {
                    program.listings(channel).stream()
                            .map(Program.Listing::socket)
                            .distinct()
                            .filter(socket -> !socket.isOfNobody()
                                    && socket.identity()
                                            .filter(identity.type()::equals)
                                            .isEmpty())
                            .forEach(socket -> report(parameter, channel, socket, problems));
                }
            });
        }
    }

    private static void report(Parameter parameter, ChannelClass channel, SocketClass socket, Problems problems) {
        String given = socket.identity()
                .map(type -> "gives '" + Names.shown(type) + "'")
                .orElse("gives none");
        problems.add(
                ChannelProblem.IDENTITY_NOT_GIVEN,
                parameter.origin(),
                parameter.shown(),
                channel.name(),
                socket.name(),
                given);
    }
}
