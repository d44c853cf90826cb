/** What every implementation of a port has to do, as tests to extend. */
@NullMarked
package dev.patchbay.testkit.contract;

import org.jspecify.annotations.NullMarked;
