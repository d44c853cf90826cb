/** The others, as they are measured: what each does in the fewest words. */
@NullMarked
package dev.patchbay.bench.peer;

import org.jspecify.annotations.NullMarked;
