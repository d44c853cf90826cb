/** Where sockets are served, and what is said about each place. */
@NullMarked
package dev.patchbay.mount;

import org.jspecify.annotations.NullMarked;
