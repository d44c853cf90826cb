/** What stands at each place of a server, as its tables and its mounts say. */
@NullMarked
package dev.patchbay.endpoint;

import org.jspecify.annotations.NullMarked;
