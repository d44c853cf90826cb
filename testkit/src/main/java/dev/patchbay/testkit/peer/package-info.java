/** The port between a test's clients and the server that they talk to. */
@NullMarked
package dev.patchbay.testkit.peer;

import org.jspecify.annotations.NullMarked;
