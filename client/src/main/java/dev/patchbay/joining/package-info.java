/** What becomes of the channels of one client, on the wire of Phoenix Channels, version 2.0.0. */
@NullMarked
package dev.patchbay.joining;

import org.jspecify.annotations.NullMarked;
