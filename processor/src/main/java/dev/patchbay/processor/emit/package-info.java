/** The last stage: the model becomes Java. Above every method stands the Java that it writes. */
@NullMarked
package dev.patchbay.processor.emit;

import org.jspecify.annotations.NullMarked;
