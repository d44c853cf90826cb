package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Compiled;
import dev.patchbay.processor.model.Table;

/** Sockets that an earlier compilation of the same program wrote: served further, or told of. */
final class CompiledSockets implements Rule<Table> {

    @Override
    public void check(Table table, Problems problems) {
        Compiled compiled = table.program().compiled();
        String name = table.name().canonicalName();
        compiled.sockets()
                .forEach(socket -> problems.add(
                        BuildProblem.KEPT_SOCKET,
                        Origin.NOWHERE,
                        name,
                        socket.type().canonicalName()));
        compiled.lost().forEach(lost -> problems.add(BuildProblem.LOST_SOCKET, Origin.NOWHERE, lost, name));
    }
}
