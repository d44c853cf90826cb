/** What programs know of their connections to servers: where they are, why they ended, and what happens then. */
@NullMarked
package dev.patchbay.client;

import org.jspecify.annotations.NullMarked;
