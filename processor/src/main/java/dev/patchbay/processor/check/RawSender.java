package dev.patchbay.processor.check;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Source;

/** A typed sender of something that needs no codec. */
final class RawSender implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        socket.parameters()
                .filter(parameter -> parameter.source() instanceof Source.TypedSender sender
                        && sender.payload() instanceof Payload.Raw)
                .forEach(parameter -> problems.add(
                        ProblemCode.RAW_SENDER, parameter.origin(), parameter.shown(), payload(parameter)));
    }

    private static String payload(Parameter parameter) {
        return parameter.type() instanceof ParameterizedTypeName sender
                ? Names.shown(sender.typeArguments().get(0))
                : Names.shown(parameter.type());
    }
}
