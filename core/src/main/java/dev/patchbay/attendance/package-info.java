/** Who is connected to a server, whatever brings them: counted, listed, looked after, and sent away. */
@NullMarked
package dev.patchbay.attendance;

import org.jspecify.annotations.NullMarked;
