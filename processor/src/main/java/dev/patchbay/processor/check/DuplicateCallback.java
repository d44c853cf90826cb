package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.SocketClass;
import java.util.List;

/** A second callback of a kind of which a class has one. */
final class DuplicateCallback implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        for (Kind kind : List.of(Kind.CONNECT, Kind.OPEN, Kind.CLOSE)) {
            List<Callback> found = socket.callbacks(kind).toList();
            found.stream()
                    .skip(1)
                    .forEach(second -> problems.add(
                            ProblemCode.DUPLICATE_CALLBACK,
                            second.origin(),
                            second.name(),
                            kind.annotation(),
                            found.get(0).name()));
        }
    }
}
