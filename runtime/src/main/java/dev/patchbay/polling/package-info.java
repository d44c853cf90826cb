/** Long polling behind its requests: a session that is polled and published to is an attendee, with a wire of its own. */
@NullMarked
package dev.patchbay.polling;

import org.jspecify.annotations.NullMarked;
