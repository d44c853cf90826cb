package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Table;

/** Finds one kind of mistake between classes. */
interface TableRule {

    void check(Table table, Problems problems);
}
