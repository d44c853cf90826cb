/** The time: one port, the JVM's own behind it, and one that tests move. */
@NullMarked
package dev.patchbay.time;

import org.jspecify.annotations.NullMarked;
