/** Who is here: what channels and programs say of whoever is present, and what Phoenix's clients hear of it. */
@NullMarked
package dev.patchbay.presence;

import org.jspecify.annotations.NullMarked;
