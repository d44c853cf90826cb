package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Table;

/** A dependency that the routing table cannot name. */
final class InvisibleDependency implements Rule<Table> {

    @Override
    public void check(Table table, Problems problems) {
        String home = table.name().packageName();
        table.endpoints()
                .filter(endpoint -> !endpoint.type().packageName().equals(home))
                .forEach(endpoint -> check(endpoint, home, problems));
    }

    private static void check(Endpoint endpoint, String home, Problems problems) {
        for (Constructor.Dependency dependency : endpoint.dependencies()) {
            if (!dependency.isPublic()) {
                String type = Names.shown(dependency.type());
                problems.add(ClassProblem.INVISIBLE_DEPENDENCY, endpoint.origin(), endpoint.name(), type, home);
            }
        }
    }
}
