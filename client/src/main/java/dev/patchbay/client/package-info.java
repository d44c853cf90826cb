/** A spike: how a client opens its WebSockets. Exported to nobody, and only measured. */
@NullMarked
package dev.patchbay.client;

import org.jspecify.annotations.NullMarked;
