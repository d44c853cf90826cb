/** What a client wants to hear of, and what a service has confirmed of it: {@code Subscriptions}, and how they are said on the wire. */
@NullMarked
package dev.patchbay.subscribe;

import org.jspecify.annotations.NullMarked;
