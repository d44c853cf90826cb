package dev.patchbay.processor.check;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Suggestion;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Path;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Source;
import java.util.Optional;

/** A variable of the path, or a parameter of the query, that cannot be what a parameter wants. */
final class PathVariables implements Rule<SocketClass> {

    @Override
    public void check(SocketClass socket, Problems problems) {
        for (Callback callback : socket.callbacks()) {
            for (Parameter parameter : callback.parameters()) {
                if (parameter.source() instanceof Source.Variable variable) {
                    checkName(parameter, variable, socket.path(), problems);
                }
            }
        }
    }

    private static void checkName(Parameter parameter, Source.Variable variable, Path path, Problems problems) {
        if (path.fault().isPresent()) {
            return;
        }
        Optional<String> nearest = Suggestion.nearest(variable.name(), path.variables());
        if (path.variables().contains(variable.name())) {
            checkPlace(parameter, variable, path, problems);
        } else if (variable.place() == Source.Place.PATH) {
            nearest.ifPresentOrElse(
                    name -> problems.add(
                            ParameterProblem.UNKNOWN_VARIABLE,
                            variable.nameOrigin(),
                            path.text(),
                            variable.name(),
                            "'" + String.join("', '", path.variables()) + "'",
                            name),
                    () -> checkOptional(parameter, variable, path, problems));
        } else if (nearest.isPresent()) {
            problems.add(
                    ParameterProblem.NEARLY_VARIABLE,
                    variable.nameOrigin(),
                    parameter.shown(),
                    variable.name(),
                    path.text(),
                    nearest.get());
        }
    }

    private static void checkPlace(Parameter parameter, Source.Variable variable, Path path, Problems problems) {
        if (variable.place() != Source.Place.PATH && parameter.type() instanceof ParameterizedTypeName generic) {
            problems.add(
                    ParameterProblem.OPTIONAL_VARIABLE,
                    parameter.origin(),
                    parameter.shown(),
                    path.text(),
                    Names.shown(generic.typeArguments().get(0)));
        }
    }

    private static void checkOptional(Parameter parameter, Source.Variable variable, Path path, Problems problems) {
        if (variable.conversion().isEmpty()) {
            return; // that is told
        }
        String type = Names.shown(parameter.type().box());
        problems.add(
                ParameterProblem.QUERY_NOT_OPTIONAL,
                variable.nameOrigin(),
                parameter.shown(),
                variable.name(),
                path.text(),
                "Optional<" + type + ">",
                "List<" + type + ">",
                variable.name());
    }
}
