/** How fast a client sends: the port that is asked before each message, and the bucket of tokens that stands behind it. */
@NullMarked
package dev.patchbay.rate;

import org.jspecify.annotations.NullMarked;
