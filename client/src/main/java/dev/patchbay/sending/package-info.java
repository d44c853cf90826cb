/** What stands between a client's connection and the network when something is sent. */
@NullMarked
package dev.patchbay.sending;

import org.jspecify.annotations.NullMarked;
