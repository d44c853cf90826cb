/** A server and its clients in one thread, with one clock and no network, for tests of clients. */
@NullMarked
package dev.patchbay.testkit.duplex;

import org.jspecify.annotations.NullMarked;
