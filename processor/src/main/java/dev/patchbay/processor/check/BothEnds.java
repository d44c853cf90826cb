package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.ClientClass;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Program;

/** A class at the client and at the server, or twice at the client. */
final class BothEnds implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ClientClass client : program.clients()) {
            check(client, program, problems);
        }
        for (ChannelClientClass client : program.channelClients()) {
            check(client, program, problems);
            if (program.clients().stream().anyMatch(other -> other.type().equals(client.type()))) {
                problems.add(ClassProblem.TWO_CLIENTS, client.origin(), client.name());
            }
        }
    }

    private static void check(Endpoint client, Program program, Problems problems) {
        program.servers()
                .filter(server -> server.type().equals(client.type()))
                .forEach(server -> problems.add(
                        ClassProblem.BOTH_ENDS,
                        client.origin(),
                        client.name(),
                        client.home().annotation(),
                        server.home().annotation()));
    }
}
