/** How a program's observer hears of what happens: behind a guard, and in turns of its own where it may block. */
@NullMarked
package dev.patchbay.news;

import org.jspecify.annotations.NullMarked;
