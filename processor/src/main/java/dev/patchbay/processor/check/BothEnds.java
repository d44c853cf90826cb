package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.ClientClass;
import dev.patchbay.processor.model.Program;

/** A class at the client and at the server. */
final class BothEnds implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ClientClass client : program.clients()) {
            program.servers()
                    .filter(server -> server.type().equals(client.type()))
                    .forEach(server -> problems.add(
                            ClassProblem.BOTH_ENDS,
                            client.origin(),
                            client.name(),
                            server.home().annotation()));
        }
    }
}
