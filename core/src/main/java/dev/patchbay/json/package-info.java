/** JSON to payloads and back: what generated adapters read from and write to. */
@NullMarked
package dev.patchbay.json;

import org.jspecify.annotations.NullMarked;
