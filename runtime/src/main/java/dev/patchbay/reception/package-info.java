/** How a request becomes a connection, whatever brings it: the facts of it, and what the program says to them. */
@NullMarked
package dev.patchbay.reception;

import org.jspecify.annotations.NullMarked;
