/** Channels of a Phoenix or Patchbay server, as a client sees them. */
@NullMarked
package dev.patchbay.client.channel;

import org.jspecify.annotations.NullMarked;
