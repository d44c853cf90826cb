package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Source;
import java.util.Optional;

/** Something that another callback could have had. */
final class MisplacedParameter implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        for (Callback callback : socket.callbacks()) {
            for (Parameter parameter : callback.parameters()) {
                home(parameter.source(), callback.kind())
                        .ifPresent(home -> problems.add(
                                ParameterProblem.PARAMETER_OUT_OF_PLACE,
                                parameter.origin(),
                                parameter.shown(),
                                callback.kind().annotation(),
                                home,
                                callback.kind().takes()));
            }
        }
    }

    /** Where it belongs, if not here. */
    private static Optional<String> home(Source source, Kind kind) {
        if (source instanceof Source.Given given) {
            return isAtHome(given, kind) ? Optional.empty() : Optional.of(given.where());
        }
        if (source instanceof Source.Thrown) {
            return kind == Kind.ERROR ? Optional.empty() : Optional.of("@OnError");
        }
        return source instanceof Source.Outlet && kind == Kind.CONNECT
                ? Optional.of(Source.AFTERWARDS)
                : Optional.empty();
    }

    private static boolean isAtHome(Source.Given given, Kind kind) {
        return switch (given) {
            case HANDSHAKE -> true;
            case CONNECTION, PUB_SUB -> kind != Kind.CONNECT;
            case CLOSE_REASON -> kind == Kind.CLOSE;
        };
    }
}
