/** Lines of the log that neither clients nor failures can make too many, too long or too telling. */
@NullMarked
package dev.patchbay.log;

import org.jspecify.annotations.NullMarked;
