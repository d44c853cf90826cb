package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Schema;
import dev.patchbay.processor.model.Source;
import java.util.Set;
import java.util.stream.Stream;

/** Presence of what cannot be a meta. */
final class PresenceMetas implements Rule<Endpoint> {

    private static final Set<String> OF_PRESENCE = Set.of("phx_ref", "phx_ref_prev");

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        endpoint.parameters().forEach(parameter -> check(parameter, problems));
    }

    private static void check(Parameter parameter, Problems problems) {
        if (parameter.source() == Source.NoMeta.INSTANCE) {
            problems.add(ParameterProblem.PRESENCE_OF_NO_RECORD, parameter.origin(), parameter.shown());
        }
        if (parameter.source() instanceof Source.Present present && present.meta() instanceof Payload.Json json) {
            names(json)
                    .filter(OF_PRESENCE::contains)
                    .forEach(name ->
                            problems.add(ParameterProblem.RESERVED_META, parameter.origin(), parameter.shown(), name));
        }
    }

    /** The names of the meta's own parts; of a record that was compiled before, nothing is known any more. */
    private static Stream<String> names(Payload.Json meta) {
        return meta.declared().stream()
                .filter(Declared.RecordClass.class::isInstance)
                .map(Declared.RecordClass.class::cast)
                .filter(record -> meta.codec().schema() instanceof Schema.Named named
                        && named.adapter().equals(record.head().adapter()))
                .flatMap(record -> record.components().stream())
                .flatMap(component -> component.names().stream().limit(1));
    }
}
