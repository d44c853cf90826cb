package dev.patchbay.fast;

import java.util.function.IntSupplier;

/**
 * The end of a connection at which we are. What clients send is masked, and what servers send is not (RFC 6455, section 5.1).
 *
 * @param isClient whether it is the client's
 * @param masks for what a client sends: each asked for once, by any thread, and not to be foreseen
 */
public record End(boolean isClient, IntSupplier masks) {

    /** A server's. */
    public static final End SERVER = new End(false, () -> 0);

    /** A client's. */
    public static End client(IntSupplier masks) {
        return new End(true, masks);
    }
}
