package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Constructor.Dependency;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Need;
import java.util.HashMap;
import java.util.Map;

/** Two parameters of a constructor that are filled with one object. */
final class SameDependency implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        Map<Need, Dependency> first = new HashMap<>();
        for (Dependency dependency : endpoint.dependencies()) {
            Dependency before = first.putIfAbsent(dependency.need(), dependency);
            if (before != null) {
                problems.add(
                        ClassProblem.SAME_DEPENDENCY,
                        dependency.origin(),
                        dependency.shown(),
                        before.shown(),
                        endpoint.name(),
                        dependency.shown());
            }
        }
    }
}
