/** What the chat's server and its clients say to each other. */
@NullMarked
package dev.patchbay.sample.contract;

import org.jspecify.annotations.NullMarked;
