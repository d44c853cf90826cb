/** Patchbay's annotation processor: {@code read -> model -> check -> emit}, and {@code diagnostic} beside them. */
@NullMarked
package dev.patchbay.processor;

import org.jspecify.annotations.NullMarked;
