/** A server without a network: generated bindings, called as in production. */
@NullMarked
package dev.patchbay.testkit.memory;

import org.jspecify.annotations.NullMarked;
