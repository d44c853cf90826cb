package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ProblemCode;
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
            problems.add(ProblemCode.NO_USABLE_CONSTRUCTOR, found.origin(), socket.name(), signature);
        }
        if (usable.size() > 1) {
            String found = usable.stream()
                    .map(constructor -> socket.type().simpleName() + constructor.signature())
                    .collect(Collectors.joining(", "));
            problems.add(ProblemCode.SEVERAL_CONSTRUCTORS, usable.get(1).origin(), socket.name(), found);
        }
    }
}
