/** Clients of ours, and the servers of others; the proxies between them, too. */
@NullMarked
package dev.patchbay.conformance.peers;

import org.jspecify.annotations.NullMarked;
