/** Who may come in: whether a request is a handshake, where it comes from, and whether there is room. */
@NullMarked
package dev.patchbay.admission;

import org.jspecify.annotations.NullMarked;
