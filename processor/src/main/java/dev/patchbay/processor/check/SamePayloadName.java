package dev.patchbay.processor.check;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Two public payloads that avaje-jsonb would import by the same simple name into one class. */
final class SamePayloadName implements Rule<Table> {

    @Override
    public void check(Table table, Problems problems) {
        Map<String, ClassName> first = new HashMap<>();
        for (Endpoint endpoint : table.endpoints().toList()) {
            for (ClassName payload : shared(endpoint)) {
                ClassName top = payload.topLevelClassName();
                ClassName before = first.putIfAbsent(top.simpleName(), payload);
                if (before != null && !before.packageName().equals(payload.packageName())) {
                    problems.add(PayloadProblem.SAME_PAYLOAD_NAME, endpoint.origin(), before, payload);
                }
            }
        }
    }

    private static Set<ClassName> shared(Endpoint endpoint) {
        Set<ClassName> shared = new LinkedHashSet<>();
        endpoint.payloads()
                .filter(Payload.Json.class::isInstance)
                .forEach(payload -> shared.addAll(((Payload.Json) payload).shared()));
        return shared;
    }
}
