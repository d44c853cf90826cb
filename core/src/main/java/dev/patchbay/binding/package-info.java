/** What generated code implements and calls, and nobody else: bindings of sockets and channels, and the rows of routing tables. */
@NullMarked
package dev.patchbay.binding;

import org.jspecify.annotations.NullMarked;
