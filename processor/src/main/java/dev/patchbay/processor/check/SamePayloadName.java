package dev.patchbay.processor.check;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Two public payloads that avaje-jsonb would import by the same simple name into one class. */
final class SamePayloadName implements Rule<Table> {

    /** Who asks for adapters, and where it stands. */
    private record Asker(Stream<Payload> payloads, Origin origin) {}

    @Override
    public void check(Table table, Problems problems) {
        Map<String, ClassName> first = new HashMap<>();
        askers(table)
                .forEach(asker -> shared(asker).forEach(payload -> {
                    ClassName top = payload.topLevelClassName();
                    ClassName before = first.putIfAbsent(top.simpleName(), payload);
                    if (before != null && !before.packageName().equals(payload.packageName())) {
                        problems.add(PayloadProblem.SAME_PAYLOAD_NAME, asker.origin(), before, payload);
                    }
                }));
    }

    private static Stream<Asker> askers(Table table) {
        return Stream.concat(
                table.endpoints().map(endpoint -> new Asker(endpoint.payloads(), endpoint.origin())),
                table.program().events().stream().map(events -> new Asker(events.payloads(), events.origin())));
    }

    private static Stream<ClassName> shared(Asker asker) {
        return asker.payloads()
                .filter(Payload.Json.class::isInstance)
                .flatMap(payload -> ((Payload.Json) payload).shared().stream())
                .distinct();
    }
}
