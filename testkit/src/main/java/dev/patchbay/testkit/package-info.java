/** Drives sockets as their clients would, in memory or over the network. */
@NullMarked
package dev.patchbay.testkit;

import org.jspecify.annotations.NullMarked;
