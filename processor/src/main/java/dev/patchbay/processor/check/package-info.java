/** The second stage: one rule for each kind of mistake. Rules do not know each other. */
@NullMarked
package dev.patchbay.processor.check;

import org.jspecify.annotations.NullMarked;
