package dev.patchbay.session;

import java.net.SocketAddress;

/**
 * What both ends of a connection know of how it was opened.
 *
 * @param path what was asked for, percent-decoded
 * @param remoteAddress the peer's address
 */
public record Opening(String path, SocketAddress remoteAddress) {}
