/** Topics: who listens, and how one message reaches all of them. */
@NullMarked
package dev.patchbay.pubsub;

import org.jspecify.annotations.NullMarked;
