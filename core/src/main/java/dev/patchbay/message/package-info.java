/** The vocabulary of the wire: what is received and what is sent, free of any library's types. */
@NullMarked
package dev.patchbay.message;

import org.jspecify.annotations.NullMarked;
