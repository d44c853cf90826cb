/** Services that Patchbay knows: as examples, and for programs that connect to them. */
@NullMarked
package dev.patchbay.platforms;

import org.jspecify.annotations.NullMarked;
