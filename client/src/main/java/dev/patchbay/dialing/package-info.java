/** How a client's connection comes about, ends, and comes about again. */
@NullMarked
package dev.patchbay.dialing;

import org.jspecify.annotations.NullMarked;
