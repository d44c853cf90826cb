/** The first stage: javac's elements become the model. The only package that sees {@code javax.lang.model}'s trees. */
@NullMarked
package dev.patchbay.processor.read;

import org.jspecify.annotations.NullMarked;
