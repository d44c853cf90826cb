/** What is said about the places at which sockets are served. */
@NullMarked
package dev.patchbay.mount;

import org.jspecify.annotations.NullMarked;
