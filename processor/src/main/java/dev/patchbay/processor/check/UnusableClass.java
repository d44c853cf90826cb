package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Shape;
import dev.patchbay.processor.model.SocketClass;

/** A class of which the binding cannot make objects. */
final class UnusableClass implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        Shape shape = socket.shape();
        if (!shape.kind().equals(Shape.CLASS)) {
            problems.add(ClassProblem.NOT_A_CLASS, socket.origin(), socket.name(), shape.kind());
            return;
        }
        if (shape.isAbstract()) {
            problems.add(ClassProblem.ABSTRACT_CLASS, socket.origin(), socket.name());
        }
        if (shape.isGeneric()) {
            problems.add(ClassProblem.GENERIC_CLASS, socket.origin(), socket.name());
        }
        if (shape.isPrivate()) {
            problems.add(ClassProblem.PRIVATE_CLASS, socket.origin(), socket.name());
        }
        if (shape.isInner()) {
            problems.add(ClassProblem.INNER_CLASS, socket.origin(), socket.name(), shape.enclosing());
        }
    }
}
