package dev.patchbay.presence;

import java.util.Optional;

/**
 * One of the ways in which somebody is present: a page that is open, for instance.
 *
 * @param ref its {@code phx_ref}
 * @param previous the {@code phx_ref} that it had before it was updated
 * @param meta what was tracked
 */
public record Tracked<M>(String ref, Optional<String> previous, M meta) {}
