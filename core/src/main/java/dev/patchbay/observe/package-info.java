/** What can be observed from outside: one method per thing that happens. */
@NullMarked
package dev.patchbay.observe;

import org.jspecify.annotations.NullMarked;
