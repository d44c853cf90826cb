/** A real server, reached with the JDK's WebSocket client. */
@NullMarked
package dev.patchbay.testkit.network;

import org.jspecify.annotations.NullMarked;
