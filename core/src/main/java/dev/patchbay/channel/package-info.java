/** Phoenix Channels: one client, the topics that it joined, and the state of each. */
@NullMarked
package dev.patchbay.channel;

import org.jspecify.annotations.NullMarked;
