package dev.patchbay.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import java.util.List;
import java.util.stream.Collectors;

/** A class with none, or more than one, constructor that the binding could call. */
final class UnusableConstructor implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        List<Constructor> usable = endpoint.body().constructors().stream()
                .filter(Constructor::usable)
                .toList();
        if (usable.isEmpty() && !endpoint.body().shape().isPrivate()) {
            Constructor found = endpoint.body().constructors().get(0);
            String signature = endpoint.type().simpleName() + found.signature();
            problems.add(ClassProblem.NO_USABLE_CONSTRUCTOR, found.origin(), endpoint.name(), signature);
        }
        endpoint.constructor().ifPresent(constructor -> checkTypes(endpoint, constructor, problems));
        List<Constructor> chosen = usable.stream().filter(Constructor::chosen).toList();
        if (chosen.size() > 1) {
            problems.add(
                    ClassProblem.SEVERAL_INJECT, chosen.get(1).origin(), endpoint.name(), signatures(endpoint, chosen));
        } else if (usable.size() > 1 && chosen.isEmpty()) {
            problems.add(
                    ClassProblem.SEVERAL_CONSTRUCTORS,
                    usable.get(1).origin(),
                    endpoint.name(),
                    signatures(endpoint, usable));
        }
    }

    private static void checkTypes(Endpoint endpoint, Constructor constructor, Problems problems) {
        if (endpoint.body().shape().isGeneric()) {
            return;
        }
        constructor.dependencies().stream()
                .map(Constructor.Dependency::type)
                .filter(UnusableConstructor::isOpen)
                .findFirst()
                .ifPresent(type -> problems.add(
                        ClassProblem.GENERIC_CONSTRUCTOR, constructor.origin(), endpoint.name(), Names.shown(type)));
    }

    private static boolean isOpen(TypeName type) {
        return type instanceof TypeVariableName
                || (type instanceof ArrayTypeName array && isOpen(array.componentType()))
                || (type instanceof ParameterizedTypeName generic
                        && generic.typeArguments().stream().anyMatch(UnusableConstructor::isOpen));
    }

    private static String signatures(Endpoint endpoint, List<Constructor> constructors) {
        return constructors.stream()
                .map(constructor -> endpoint.type().simpleName() + constructor.signature())
                .collect(Collectors.joining(", "));
    }
}
