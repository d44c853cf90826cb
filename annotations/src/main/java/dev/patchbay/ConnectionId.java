package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the connections of a {@link Socket} with channels: called once, behind {@link OnConnect}. All connections with that id are
 * ended by {@code server.disconnect(id)}.
 *
 * <p><b>Parameters:</b> the identity, {@link Param}, {@code Handshake}.
 *
 * <p><b>Returns</b> {@code String}, or {@code Optional<String>} where a connection may be anonymous.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ConnectionId {}
