package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.SocketClass;
import java.util.HashMap;
import java.util.Map;

/** Two callbacks that want the same messages. */
final class DuplicateMessage implements Rule<SocketClass> {

    @Override
    public void check(SocketClass socket, Problems problems) {
        Map<String, Callback> taken = new HashMap<>();
        socket.callbacks(Kind.MESSAGE).forEach(callback -> {
            Callback first = taken.putIfAbsent(taken(callback), callback);
            if (first != null) {
                report(socket, first, callback, problems);
            }
        });
    }

    private static void report(SocketClass socket, Callback first, Callback second, Problems problems) {
        String messages = taken(second);
        if (second.isInheritedBeside(first)) {
            problems.add(
                    CallbackProblem.AMBIGUOUS_INHERITANCE,
                    origin(first),
                    first.name(),
                    "the messages " + messages,
                    second.name(),
                    socket.name());
        } else {
            problems.add(CallbackProblem.DUPLICATE_MESSAGE, origin(second), second.name(), messages, first.name());
        }
    }

    private static Origin origin(Callback callback) {
        return callback.message().map(Callback.MessageName::origin).orElse(callback.origin());
    }

    private static String taken(Callback callback) {
        String rest = callback.isBinary() ? "in binary" : "in text that no other method takes";
        return callback.message().map(name -> "'" + name.text() + "'").orElse(rest);
    }
}
