package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.ConversionAdvice;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Source;
import java.util.HashMap;
import java.util.Map;

/** A text of the request or the topic that cannot become what a parameter wants. */
final class VariableTypes implements Rule<Endpoint> {

    private record Use(Parameter parameter, Callback callback, Source.Variable variable, Endpoint endpoint) {

        private boolean isConverted() {
            return variable.conversion().isPresent();
        }
    }

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        Map<String, Use> first = new HashMap<>();
        for (Callback callback : endpoint.callbacks()) {
            for (Parameter parameter : callback.parameters()) {
                if (parameter.source() instanceof Source.Variable variable) {
                    checkType(new Use(parameter, callback, variable, endpoint), first, problems);
                }
            }
        }
    }

    private static void checkType(Use use, Map<String, Use> first, Problems problems) {
        Parameter parameter = use.parameter();
        if (!use.isConverted()) {
            problems.add(
                    ParameterProblem.NO_CONVERSION,
                    parameter.origin(),
                    Names.shown(parameter.type()),
                    ConversionAdvice.of(parameter.type(), use.variable(), use.endpoint()));
        }
        Use before = first.putIfAbsent(use.variable().name(), use);
        boolean converted = before != null && before.isConverted() && use.isConverted();
        if (converted && !before.parameter().type().equals(parameter.type())) {
            problems.add(
                    ParameterProblem.VARIABLE_OF_TWO_TYPES,
                    parameter.origin(),
                    use.variable().name(),
                    Names.shown(parameter.type()),
                    Names.shown(before.parameter().type()),
                    before.callback().name());
        }
    }
}
