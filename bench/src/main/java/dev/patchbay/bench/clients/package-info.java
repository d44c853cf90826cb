/** WebSocket clients beside each other, each measured in a process of its own against a server in another one. */
@NullMarked
package dev.patchbay.bench.clients;

import org.jspecify.annotations.NullMarked;
