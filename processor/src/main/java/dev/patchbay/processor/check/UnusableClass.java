package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Shape;

/** A class of which the binding cannot make objects. */
final class UnusableClass implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        Home home = endpoint.home();
        Shape shape = endpoint.body().shape();
        if (!shape.kind().equals(Shape.CLASS)) {
            problems.add(
                    ClassProblem.NOT_A_CLASS,
                    endpoint.origin(),
                    home.annotation(),
                    endpoint.name(),
                    shape.kind(),
                    home.owner());
            return;
        }
        if (shape.isAbstract()) {
            problems.add(
                    ClassProblem.ABSTRACT_CLASS, endpoint.origin(), endpoint.name(), home.owner(), home.annotation());
        }
        if (shape.isGeneric()) {
            problems.add(ClassProblem.GENERIC_CLASS, endpoint.origin(), endpoint.name());
        }
        if (shape.isPrivate()) {
            problems.add(ClassProblem.PRIVATE_CLASS, endpoint.origin(), endpoint.name());
        }
        if (shape.isInner()) {
            problems.add(ClassProblem.INNER_CLASS, endpoint.origin(), endpoint.name(), shape.enclosing());
        }
    }
}
