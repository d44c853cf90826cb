/** A server that does what a test's script says, right or wrong, for tests of clients. */
@NullMarked
package dev.patchbay.testkit.faults;

import org.jspecify.annotations.NullMarked;
