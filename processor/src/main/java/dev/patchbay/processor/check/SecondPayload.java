package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Source;
import java.util.List;

/** Two payloads for one message. */
final class SecondPayload implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (Callback callback : endpoint.callbacks()) {
            List<Parameter> payloads = callback.parameters().stream()
                    .filter(parameter -> parameter.source() instanceof Source.Message)
                    .toList();
            payloads.stream()
                    .skip(1)
                    .forEach(second -> problems.add(
                            ParameterProblem.SECOND_PAYLOAD,
                            second.origin(),
                            second.shown(),
                            payloads.get(0).shown()));
        }
    }
}
