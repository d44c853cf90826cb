/** The client of channels and phoenix.js, case by case: what both put on the wire. */
@NullMarked
package dev.patchbay.conformance.channels;

import org.jspecify.annotations.NullMarked;
