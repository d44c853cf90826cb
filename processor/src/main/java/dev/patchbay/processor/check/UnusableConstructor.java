package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Endpoint;
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

    private static String signatures(Endpoint endpoint, List<Constructor> constructors) {
        return constructors.stream()
                .map(constructor -> endpoint.type().simpleName() + constructor.signature())
                .collect(Collectors.joining(", "));
    }
}
