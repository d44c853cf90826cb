/** Payloads of every kind, between us and two others who read and write JSON. */
@NullMarked
package dev.patchbay.conformance.json;

import org.jspecify.annotations.NullMarked;
