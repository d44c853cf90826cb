/** Measures Patchbay beside its peers, from a second process. */
@NullMarked
package dev.patchbay.bench;

import org.jspecify.annotations.NullMarked;
