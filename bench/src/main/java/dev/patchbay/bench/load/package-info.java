/** The load generator: one selector thread, closed loop. */
@NullMarked
package dev.patchbay.bench.load;

import org.jspecify.annotations.NullMarked;
