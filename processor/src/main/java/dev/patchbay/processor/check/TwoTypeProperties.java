package dev.patchbay.processor.check;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.SettingProblem;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A sealed interface whose cases two sockets tell apart in different ways. */
final class TwoTypeProperties implements Rule<Table> {

    @Override
    public void check(Table table, Problems problems) {
        Map<ClassName, Endpoint> first = new HashMap<>();
        for (Endpoint endpoint : table.endpoints().toList()) {
            for (ClassName union : unions(endpoint)) {
                Endpoint before = first.putIfAbsent(union, endpoint);
                if (before != null && !discriminator(before).equals(discriminator(endpoint))) {
                    problems.add(
                            SettingProblem.TYPE_PROPERTIES_DISAGREE,
                            endpoint.origin(),
                            Names.shown(union),
                            discriminator(endpoint),
                            discriminator(before),
                            before.name());
                }
            }
        }
    }

    private static String discriminator(Endpoint endpoint) {
        return endpoint.discriminator();
    }

    private static Set<ClassName> unions(Endpoint endpoint) {
        Set<ClassName> unions = new LinkedHashSet<>();
        endpoint.payloads()
                .filter(Payload.Json.class::isInstance)
                .flatMap(payload -> ((Payload.Json) payload).unions().stream())
                .forEach(union -> unions.add(union.type()));
        return unions;
    }
}
