package dev.patchbay.processor.check;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;

/** A typed sender of something that needs no codec. */
final class RawSender implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        endpoint.parameters().forEach(parameter -> check(parameter, endpoint.home(), problems));
    }

    private static void check(Parameter parameter, Home home, Problems problems) {
        if (parameter.source() instanceof Source.Outlet outlet && outlet.payload() instanceof Payload.Raw) {
            problems.add(
                    ParameterProblem.RAW_SENDER,
                    parameter.origin(),
                    parameter.shown(),
                    payload(parameter),
                    outlet.way().untyped(home));
        }
    }

    private static String payload(Parameter parameter) {
        return parameter.type() instanceof ParameterizedTypeName sender
                ? Names.shown(sender.typeArguments().get(0))
                : Names.shown(parameter.type());
    }
}
