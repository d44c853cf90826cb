package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;

/** A dependency that the routing table cannot name. */
final class InvisibleDependency implements Rule<Table> {

    @Override
    public void check(Table table, Problems problems) {
        String home = table.name().packageName();
        table.sockets().stream()
                .filter(socket -> !socket.type().packageName().equals(home))
                .forEach(socket -> check(socket, home, problems));
    }

    private static void check(SocketClass socket, String home, Problems problems) {
        for (Constructor.Dependency dependency : socket.dependencies()) {
            if (!dependency.isPublic()) {
                String type = Names.shown(dependency.type());
                problems.add(ClassProblem.INVISIBLE_DEPENDENCY, socket.origin(), socket.name(), type, home);
            }
        }
    }
}
