package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Suggestion;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Path;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Source;
import java.util.HashMap;
import java.util.Map;

/** A variable that the path has not, or that cannot become what a parameter wants. */
final class PathVariables implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        Map<String, Use> first = new HashMap<>();
        for (Callback callback : socket.callbacks()) {
            for (Parameter parameter : callback.parameters()) {
                if (parameter.source() instanceof Source.Variable variable) {
                    checkName(variable, socket.path(), problems);
                    checkType(variable, new Use(parameter, callback), first, problems);
                }
            }
        }
    }

    private record Use(Parameter parameter, Callback callback) {}

    private static void checkName(Source.Variable variable, Path path, Problems problems) {
        if (path.fault().isEmpty() && !path.variables().contains(variable.name())) {
            problems.add(
                    ProblemCode.UNKNOWN_VARIABLE,
                    variable.nameOrigin(),
                    path.text(),
                    variable.name(),
                    variables(path),
                    Suggestion.near(variable.name(), path.variables(), "Add {" + variable.name() + "} to the path."));
        }
    }

    private static String variables(Path path) {
        return path.variables().isEmpty() ? "none" : "'" + String.join("', '", path.variables()) + "'";
    }

    private static void checkType(Source.Variable variable, Use use, Map<String, Use> first, Problems problems) {
        Parameter parameter = use.parameter();
        if (variable.conversion().isEmpty()) {
            problems.add(ProblemCode.NO_CONVERSION, parameter.origin(), Names.shown(parameter.type()));
        }
        Use before = first.putIfAbsent(variable.name(), use);
        if (before != null && !before.parameter().type().equals(parameter.type())) {
            problems.add(
                    ProblemCode.VARIABLE_OF_TWO_TYPES,
                    parameter.origin(),
                    variable.name(),
                    Names.shown(parameter.type()),
                    Names.shown(before.parameter().type()),
                    before.callback().name());
        }
    }
}
