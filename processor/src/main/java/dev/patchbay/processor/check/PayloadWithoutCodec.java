package dev.patchbay.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;
import java.util.Set;

/** A payload that cannot be JSON. */
final class PayloadWithoutCodec implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        checkTokens(endpoint, problems);
        for (Callback callback : endpoint.callbacks()) {
            callback.parameters().stream()
                    .filter(parameter -> !isTold(parameter, callback))
                    .forEach(parameter -> check(parameter, problems));
            if (callback.kind().isAnswered()) {
                callback.reply().payloads().forEach(payload -> check(payload, callback.origin(), problems));
            }
        }
    }

    /** What is told of the method is not told of its parameter again. */
    private static boolean isTold(Parameter parameter, Callback callback) {
        Set<Callback.Trait> traits = callback.method().traits();
        return (traits.contains(Callback.Trait.VARARGS) && parameter.type() instanceof ArrayTypeName)
                || (traits.contains(Callback.Trait.GENERIC) && parameter.type() instanceof TypeVariableName);
    }

    private static void checkTokens(Endpoint endpoint, Problems problems) {
        for (Constructor.Dependency dependency : endpoint.dependencies()) {
            dependency.signed().ifPresent(data -> check(data, dependency.origin(), problems));
        }
    }

    private static void check(Parameter parameter, Problems problems) {
        if (parameter.source() instanceof Source.Message message) {
            check(message.payload(), parameter.origin(), problems);
        }
        if (parameter.source() instanceof Source.Outlet
                || parameter.source() instanceof Source.Late
                || parameter.source() instanceof Source.Present) {
            parameter.source().carried().ifPresent(sent -> check(sent, parameter.origin(), problems));
        }
        if (parameter.source() instanceof Source.Late late) {
            late.sent().ifPresent(payload -> check(payload, parameter.origin(), problems));
        }
    }

    private static void check(Payload payload, Origin origin, Problems problems) {
        if (payload instanceof Payload.Unreadable unreadable) {
            problems.add(
                    unreadable.fault().code(),
                    origin,
                    unreadable.fault().parts().toArray());
        }
    }
}
