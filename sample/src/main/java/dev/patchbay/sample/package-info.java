/** An echo and a small chat: what a program with Patchbay looks like. */
@NullMarked
package dev.patchbay.sample;

import org.jspecify.annotations.NullMarked;
