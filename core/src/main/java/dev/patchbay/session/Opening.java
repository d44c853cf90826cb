package dev.patchbay.session;

import java.net.SocketAddress;

/**
 * What both ends of a connection know of how it was opened.
 *
 * @param route where it leads: the path of its place, with variables in braces
 * @param path what was asked for, percent-decoded
 * @param remoteAddress the peer's address
 */
public record Opening(String route, String path, SocketAddress remoteAddress) {}
