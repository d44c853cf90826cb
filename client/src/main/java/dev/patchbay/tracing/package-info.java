/** Watches one client's connection: for its observer, and for traces while there are some. */
@NullMarked
package dev.patchbay.tracing;

import org.jspecify.annotations.NullMarked;
