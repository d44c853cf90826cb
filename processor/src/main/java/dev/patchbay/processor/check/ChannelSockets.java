package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.SocketClass;
import java.util.Set;

/** Callbacks that a socket with channels has no use for, and the reverse. */
final class ChannelSockets implements Rule<SocketClass> {

    private static final Set<Kind> ALLOWED = Set.of(Kind.CONNECT, Kind.USER_ID);

    private static final Set<String> TEXTS = Set.of("java.lang.String", "java.util.Optional<java.lang.String>");

    @Override
    public void check(SocketClass socket, Problems problems) {
        for (Callback callback : socket.callbacks()) {
            if (callback.kind() == Kind.USER_ID) {
                checkId(callback, socket, problems);
            } else if (socket.hasChannels() && !ALLOWED.contains(callback.kind())) {
                problems.add(
                        ChannelProblem.CALLBACK_BESIDE_CHANNELS,
                        callback.origin(),
                        socket.name(),
                        callback.name(),
                        callback.kind().annotation());
            }
        }
    }

    private static void checkId(Callback callback, SocketClass socket, Problems problems) {
        if (!socket.hasChannels()) {
            problems.add(ChannelProblem.USER_ID_WITHOUT_CHANNELS, callback.origin(), callback.name(), socket.name());
        }
        String returned = callback.returns().toString();
        if (!TEXTS.contains(returned)) {
            problems.add(
                    ChannelProblem.UNUSABLE_USER_ID,
                    callback.origin(),
                    callback.name(),
                    Names.shown(callback.returns()));
        }
    }
}
