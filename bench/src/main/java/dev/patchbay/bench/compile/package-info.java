/** What the annotation processor adds to a run of javac. */
@NullMarked
package dev.patchbay.bench.compile;

import org.jspecify.annotations.NullMarked;
