package dev.patchbay.admission;

/**
 * What a request is sent to: the parts of the origin of the pages there (RFC 6454).
 *
 * @param scheme {@code http} or {@code https}, in lower case
 * @param host the host, without its port
 * @param port the port, the scheme's own where the request names none
 */
public record Site(String scheme, String host, int port) {}
