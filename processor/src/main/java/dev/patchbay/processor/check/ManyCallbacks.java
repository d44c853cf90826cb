package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Arity;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Listed;
import dev.patchbay.processor.model.SocketClass;

/** More callbacks, or more channels, than a generated class can hold. */
final class ManyCallbacks implements Rule<Endpoint> {

    /** A class file has 65,535 constants (JVMS, section 4.11), and a callback takes some 15 of them. */
    private static final int CALLBACKS = 2_000;

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        int callbacks = endpoint.callbacks().size();
        if (callbacks > CALLBACKS) {
            problems.add(ClassProblem.TOO_MANY_CALLBACKS, endpoint.origin(), endpoint.name(), callbacks, CALLBACKS);
        }
        if (endpoint instanceof SocketClass socket) {
            long channels =
                    socket.channels().stream().map(Listed::channel).distinct().count();
            int room = Arity.MOST - Arity.of(endpoint.needs());
            if (channels > room) {
                problems.add(ChannelProblem.TOO_MANY_CHANNELS, endpoint.origin(), endpoint.name(), channels, room);
            }
        }
    }
}
