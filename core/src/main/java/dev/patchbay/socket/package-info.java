/** What plain sockets see and what their generated bindings implement, independent of any transport. */
@NullMarked
package dev.patchbay.socket;

import org.jspecify.annotations.NullMarked;
