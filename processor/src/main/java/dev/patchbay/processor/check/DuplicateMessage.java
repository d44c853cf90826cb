package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.SocketClass;
import java.util.HashMap;
import java.util.Map;

/** Two callbacks that want the same messages. */
final class DuplicateMessage implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        Map<String, Callback> taken = new HashMap<>();
        socket.callbacks(Kind.MESSAGE).forEach(callback -> {
            Callback first = taken.putIfAbsent(taken(callback), callback);
            if (first != null) {
                problems.add(
                        ProblemCode.DUPLICATE_MESSAGE,
                        callback.message().map(Callback.MessageName::origin).orElse(callback.origin()),
                        callback.name(),
                        taken(callback),
                        first.name());
            }
        });
    }

    private static String taken(Callback callback) {
        String rest = callback.isBinary() ? "in binary" : "in text that no other method takes";
        return callback.message().map(name -> "'" + name.text() + "'").orElse(rest);
    }
}
