/** What a client keeps through all of its connections: the token that it shows. */
@NullMarked
package dev.patchbay.keeping;

import org.jspecify.annotations.NullMarked;
