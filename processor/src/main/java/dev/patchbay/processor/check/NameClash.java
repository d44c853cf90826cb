package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import java.util.HashMap;
import java.util.Map;

/** Two sockets whose bindings would have the same name. */
final class NameClash implements Rule<Table> {

    @Override
    public void check(Table table, Problems problems) {
        Map<String, SocketClass> first = new HashMap<>();
        for (SocketClass socket : table.sockets()) {
            String binding = socket.binding().canonicalName();
            SocketClass before = first.putIfAbsent(binding, socket);
            if (before != null) {
                problems.add(ClassProblem.NAME_CLASH, socket.origin(), binding, "the one for '" + before.name() + "'");
            }
        }
    }
}
