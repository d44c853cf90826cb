package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.SocketClass;
import java.util.List;
import java.util.stream.Collectors;

/** A class with none, or more than one, constructor that the binding could call. */
final class UnusableConstructor implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        List<Constructor> usable =
                socket.constructors().stream().filter(Constructor::usable).toList();
        if (usable.isEmpty() && !socket.shape().isPrivate()) {
            Constructor found = socket.constructors().get(0);
            String signature = socket.type().simpleName() + found.signature();
            problems.add(ClassProblem.NO_USABLE_CONSTRUCTOR, found.origin(), socket.name(), signature);
        }
        List<Constructor> chosen = usable.stream().filter(Constructor::chosen).toList();
        if (chosen.size() > 1) {
            problems.add(
                    ClassProblem.SEVERAL_INJECT, chosen.get(1).origin(), socket.name(), signatures(socket, chosen));
        } else if (usable.size() > 1 && chosen.isEmpty()) {
            problems.add(
                    ClassProblem.SEVERAL_CONSTRUCTORS,
                    usable.get(1).origin(),
                    socket.name(),
                    signatures(socket, usable));
        }
    }

    private static String signatures(SocketClass socket, List<Constructor> constructors) {
        return constructors.stream()
                .map(constructor -> socket.type().simpleName() + constructor.signature())
                .collect(Collectors.joining(", "));
    }
}
