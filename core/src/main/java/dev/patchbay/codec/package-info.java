/** Bytes to payloads and back, and the envelopes around them. */
@NullMarked
package dev.patchbay.codec;

import org.jspecify.annotations.NullMarked;
