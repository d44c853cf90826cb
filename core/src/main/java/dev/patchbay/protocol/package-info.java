/** Phoenix's envelopes, at both ends: what is in a message of channels beside its payload, and how that is written. */
@NullMarked
package dev.patchbay.protocol;

import org.jspecify.annotations.NullMarked;
