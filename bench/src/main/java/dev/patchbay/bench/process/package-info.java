/** What a process uses: memory, and what it allocates. */
@NullMarked
package dev.patchbay.bench.process;

import org.jspecify.annotations.NullMarked;
