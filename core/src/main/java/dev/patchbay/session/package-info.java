/** What is behind a plain socket: the state of one peer, its mailbox, and its port to the network. */
@NullMarked
package dev.patchbay.session;

import org.jspecify.annotations.NullMarked;
