/** Jetty's end of one WebSocket: frames become messages, messages become frames. */
@NullMarked
package dev.patchbay.transport;

import org.jspecify.annotations.NullMarked;
