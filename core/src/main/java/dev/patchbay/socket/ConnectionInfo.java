package dev.patchbay.socket;

import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;

/**
 * One connection of a server, as it was at a moment.
 *
 * @param id the name of the connection
 * @param path the path that was asked for
 * @param remoteAddress the peer's address
 * @param userId whose it is, as {@code @UserId} says
 * @param topics the topics whose channels it had joined, sorted; none for a plain socket
 */
public record ConnectionInfo(
        String id, String path, SocketAddress remoteAddress, Optional<String> userId, List<String> topics) {}
