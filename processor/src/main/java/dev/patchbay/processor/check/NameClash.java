package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Table;
import java.util.HashMap;
import java.util.Map;

/** Two classes whose bindings would have the same name. */
final class NameClash implements Rule<Table> {

    @Override
    public void check(Table table, Problems problems) {
        Map<String, Endpoint> first = new HashMap<>();
        for (Endpoint endpoint : table.endpoints().toList()) {
            String binding = endpoint.binding().canonicalName();
            Endpoint before = first.putIfAbsent(binding, endpoint);
            if (before != null && !before.type().equals(endpoint.type())) {
                problems.add(
                        ClassProblem.NAME_CLASH, endpoint.origin(), binding, "the one for '" + before.name() + "'");
            }
        }
    }
}
