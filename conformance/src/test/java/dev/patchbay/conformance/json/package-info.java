/** Payloads of every kind, as others read and write them. */
@NullMarked
package dev.patchbay.conformance.json;

import org.jspecify.annotations.NullMarked;
