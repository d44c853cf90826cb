/** Signed tokens: what a page is given when its user logs in, and brings along when it connects. */
@NullMarked
package dev.patchbay.token;

import org.jspecify.annotations.NullMarked;
