package dev.patchbay.processor.emit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names for the private methods of calls, none of which may override anything. */
final class MethodNames {

    private static final Set<String> OBJECT =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** The methods of {@code ChannelCalls}. */
    static final Set<String> CHANNEL = Set.of(
            "afterJoin",
            "hasAfterJoin",
            "intercepts",
            "isNonBlocking",
            "onInfo",
            "onIntercept",
            "onJoin",
            "onLeave",
            "onMessage");

    /** The methods of {@code SocketCalls}. */
    static final Set<String> SOCKET = Set.of(
            "closeIsNonBlocking",
            "ended",
            "isNonBlocking",
            "onBinary",
            "onBinaryStream",
            "onClose",
            "onError",
            "onOpen",
            "onPing",
            "onPong",
            "onText",
            "onTextStream",
            "openIsNonBlocking",
            "pingIsNonBlocking",
            "pongIsNonBlocking",
            "streamsBinary",
            "streamsText",
            "takesPings",
            "takesPongs",
            "topics",
            "userId");

    private MethodNames() {}

    static FreeNames beside(Set<String> implemented) {
        return new FreeNames(
                Stream.of(OBJECT, implemented).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
    }
}
