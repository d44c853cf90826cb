/** Many clients whose server ends and begins again and again. */
@NullMarked
package dev.patchbay.bench.soak;

import org.jspecify.annotations.NullMarked;
