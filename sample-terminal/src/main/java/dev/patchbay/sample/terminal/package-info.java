/** The chat in a terminal: what a client of channels looks like. */
@NullMarked
package dev.patchbay.sample.terminal;

import org.jspecify.annotations.NullMarked;
