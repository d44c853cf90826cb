/** Raw clients and real ones against the application. */
@NullMarked
package dev.patchbay.conformance;

import org.jspecify.annotations.NullMarked;
