/** How long a server takes from the start of its process to the first open connection. */
@NullMarked
package dev.patchbay.bench.start;

import org.jspecify.annotations.NullMarked;
