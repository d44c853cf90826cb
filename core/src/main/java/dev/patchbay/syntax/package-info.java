/** What is UTF-8 and what is JSON, whoever asks. Not for programs. */
@NullMarked
package dev.patchbay.syntax;

import org.jspecify.annotations.NullMarked;
