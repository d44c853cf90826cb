/** What was measured, as a table of medians and ratios. */
@NullMarked
package dev.patchbay.bench.report;

import org.jspecify.annotations.NullMarked;
