/** Phoenix Channels behind one connection: its client, the topics that it joined, and the state of each. */
@NullMarked
package dev.patchbay.phoenix;

import org.jspecify.annotations.NullMarked;
