package dev.patchbay.processor.emit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names for the private methods of calls, none of which may override anything. */
final class MethodNames {

    /** Those of {@code Object}, and the one that cannot be called by its name alone. */
    private static final Set<String> NEVER = Set.of(
            "clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "yield");

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
            "binaryIsNonBlocking",
            "closeIsNonBlocking",
            "ended",
            "hearsNoMore",
            "heartbeat",
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
            "textIsNonBlocking",
            "topics",
            "typeOf",
            "userId",
            "wantsString");

    /** The methods of {@code ClientCalls}, and those of the connector around it that are called. */
    static final Set<String> CLIENT = Stream.concat(SOCKET.stream(), Stream.of("client", "closed", "variable"))
            .collect(Collectors.toUnmodifiableSet());

    /** The methods of {@code ChannelClientCalls}, and those of the joiner around it that are called. */
    static final Set<String> CHANNEL_CLIENT =
            Set.of("onJoin", "onLeave", "onMessage", "onQuestion", "questions", "variable");

    /** The methods of a joiner, and of any object that take one. */
    static final Set<String> JOINER = Set.of("equals", "join", "joinsWith", "payload", "variable", "wait");

    /** The methods of {@code Connector}, and of any object that take one. */
    static final Set<String> CONNECTOR = Set.of(
            "background",
            "compression",
            "connectTimeout",
            "credentials",
            "dialogue",
            "engine",
            "equals",
            "filteredParameters",
            "handshakeTimeout",
            "header",
            "heartbeat",
            "limits",
            "name",
            "observer",
            "platform",
            "proxy",
            "query",
            "rateLimit",
            "reconnect",
            "redirects",
            "requests",
            "start",
            "startAsync",
            "subprotocols",
            "subscriptions",
            "tls",
            "trace",
            "url",
            "variable",
            "whileNotOpen");

    private MethodNames() {}

    static FreeNames beside(Set<String> implemented) {
        return new FreeNames(
                Stream.of(NEVER, implemented).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
    }
}
