/** Bytes to payloads and back: JSON through avaje-jsonb's generated adapters. */
@NullMarked
package dev.patchbay.codec;

import org.jspecify.annotations.NullMarked;
