package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Arity;
import dev.patchbay.processor.model.Table;

/** More dependencies than a constructor can take. */
final class ManyDependencies implements Rule<Table> {

    @Override
    public void check(Table table, Problems problems) {
        int taken = Arity.of(table.needs());
        if (taken > Arity.MOST) {
            problems.add(ClassProblem.TOO_MANY_DEPENDENCIES, Origin.NOWHERE, taken, Arity.MOST);
        }
    }
}
