/** How a client says who it is: where its tokens come from, how they are shown, and when they are renewed. */
@NullMarked
package dev.patchbay.client.auth;

import org.jspecify.annotations.NullMarked;
