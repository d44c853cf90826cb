package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Source;
import java.util.Optional;

/** Something that another callback could have had. */
final class MisplacedParameter implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (Callback callback : endpoint.callbacks()) {
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
        if (source instanceof Source.Late) {
            return kind == Kind.EVENT ? Optional.empty() : Optional.of("@OnMessage of a channel");
        }
        if (source instanceof Source.Events) {
            return isOpen(kind, Home.CHANNEL) ? Optional.empty() : Optional.of(Source.JOINED);
        }
        return source instanceof Source.Outlet && !isOpen(kind, Home.SOCKET)
                ? Optional.of(Source.AFTERWARDS)
                : Optional.empty();
    }

    private static boolean isOpen(Kind kind, Home home) {
        return kind.home() == home && !kind.isBefore();
    }

    private static boolean isAtHome(Source.Given given, Kind kind) {
        return switch (given) {
            case HANDSHAKE -> true;
            case CONNECTION -> isOpen(kind, Home.SOCKET);
            case PUB_SUB -> kind.home() == Home.CHANNEL || !kind.isBefore();
            case CLOSE_REASON -> kind == Kind.CLOSE;
            case CONTEXT -> kind.home() == Home.CHANNEL;
            case LEAVE_REASON -> kind == Kind.LEAVE;
        };
    }
}
