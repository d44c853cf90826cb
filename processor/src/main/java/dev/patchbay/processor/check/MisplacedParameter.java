package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Parameter;

/** Something that another callback could have had. */
final class MisplacedParameter implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (Callback callback : endpoint.callbacks()) {
            callback.parameters().forEach(parameter -> check(parameter, callback.kind(), endpoint.home(), problems));
        }
    }

    private static void check(Parameter parameter, Callback.Kind kind, Home home, Problems problems) {
        parameter
                .source()
                .scope()
                .filter(scope -> !home.gives(scope, kind))
                .ifPresent(scope -> problems.add(
                        ParameterProblem.PARAMETER_OUT_OF_PLACE,
                        parameter.origin(),
                        parameter.shown(),
                        kind.annotation(),
                        scope.where(),
                        home.takes(kind)));
    }
}
