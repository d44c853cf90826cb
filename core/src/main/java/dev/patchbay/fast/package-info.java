/** The way past Jetty: whole messages are read, and frames are written, on the selector's thread, where nothing stands between. */
@NullMarked
package dev.patchbay.fast;

import org.jspecify.annotations.NullMarked;
