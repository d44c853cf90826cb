/** The composition root: routes, handshake, limits, start and stop. */
@NullMarked
package dev.patchbay.server;

import org.jspecify.annotations.NullMarked;
