package dev.patchbay.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Source;
import java.util.List;
import java.util.Optional;

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
                            payloads.get(0).shown(),
                            advice(payloads)));
        }
    }

    /** What was probably forgotten: a mark on a part of the request, or somebody who says who is connected. */
    private static String advice(List<Parameter> payloads) {
        Optional<Parameter> text =
                payloads.stream().filter(SecondPayload::isText).findFirst();
        return text.map(part -> "If '" + part.shown()
                        + "' is a part of the request, annotate it with @Param, or put both in a record")
                .orElse(
                        "If one of them says who is connected, let @OnConnect return it; otherwise put both in a record");
    }

    /** Whether it looks like a part of the path. */
    private static boolean isText(Parameter parameter) {
        TypeName type = parameter.type();
        boolean simple = type instanceof ClassName name && name.packageName().startsWith("java.");
        return type.isPrimitive() || simple;
    }
}
