/** Every mistake a program can make, with its message, and where it was found. */
@NullMarked
package dev.patchbay.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
