/** What generated connectors extend: everything that is said about a connection before it begins. */
@NullMarked
package dev.patchbay.connect;

import org.jspecify.annotations.NullMarked;
