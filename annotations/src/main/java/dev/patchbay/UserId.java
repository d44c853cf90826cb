package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whose a connection of a {@link Socket} with channels is: called once, behind {@link OnConnect}. All connections of one user are
 * found with {@code server.connectionsOfUser(userId)}, and ended with {@code server.disconnect(userId)}.
 *
 * <p><b>Parameters:</b> the identity, {@link Param}, {@code Handshake}.
 *
 * <p><b>Returns</b> {@code String}, or {@code Optional<String>} where a connection may be anonymous.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface UserId {}
