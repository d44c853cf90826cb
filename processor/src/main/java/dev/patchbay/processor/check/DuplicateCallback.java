package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.SocketClass;
import java.util.List;

/** A second callback of a kind of which a class has one. */
final class DuplicateCallback implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        for (Kind kind : List.of(Kind.CONNECT, Kind.OPEN, Kind.PING, Kind.PONG, Kind.CLOSE)) {
            List<Callback> found = socket.callbacks(kind).toList();
            found.stream().skip(1).forEach(second -> report(socket, found.get(0), second, problems));
        }
    }

    private static void report(SocketClass socket, Callback first, Callback second, Problems problems) {
        String annotation = first.kind().annotation();
        if (second.isInheritedBeside(first)) {
            problems.add(
                    CallbackProblem.AMBIGUOUS_INHERITANCE,
                    first.origin(),
                    first.name(),
                    "@" + annotation,
                    second.name(),
                    socket.name());
        } else {
            problems.add(CallbackProblem.DUPLICATE_CALLBACK, second.origin(), second.name(), annotation, first.name());
        }
    }
}
