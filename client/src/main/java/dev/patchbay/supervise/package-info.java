/** Starts clients, and starts those again that have failed for good. */
@NullMarked
package dev.patchbay.supervise;

import org.jspecify.annotations.NullMarked;
