/** An application whose behaviour on the wire is known: the same one was run on Phoenix, and what it sent was recorded. */
@NullMarked
package dev.patchbay.conformance;

import org.jspecify.annotations.NullMarked;
