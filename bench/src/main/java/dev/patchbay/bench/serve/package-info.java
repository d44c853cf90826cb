/** Patchbay, as it is measured. */
@NullMarked
package dev.patchbay.bench.serve;

import org.jspecify.annotations.NullMarked;
