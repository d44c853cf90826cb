/** Programs in a closed world: of what is not reached from {@code main} by ordinary code, nothing is left. */
@NullMarked
package dev.patchbay.closedworld;

import org.jspecify.annotations.NullMarked;
