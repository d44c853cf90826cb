/** What can be seen of one client's connection while it runs, line by line, and where the lines go. */
@NullMarked
package dev.patchbay.trace;

import org.jspecify.annotations.NullMarked;
