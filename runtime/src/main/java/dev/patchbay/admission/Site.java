package dev.patchbay.admission;

/**
 * What a request is sent to: the parts of the origin of the pages there (RFC 6454).
 *
 * @param scheme {@code http} or {@code https}, in lower case
 * @param host the host, without its port
 * @param port the port, the scheme's own where the request names none
 */
public record Site(String scheme, String host, int port) {

    /** The same over another scheme, whose own port stands in place of the other's. */
    Site over(String other) {
        return new Site(other, host, port == port(scheme) ? port(other) : port);
    }

    /**
     * The same scheme elsewhere.
     *
     * @param newPort or 0 for the scheme's own
     */
    Site at(String newHost, int newPort) {
        return new Site(scheme, newHost, newPort == 0 ? port(scheme) : newPort);
    }

    private static int port(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }
}
