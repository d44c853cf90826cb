package dev.patchbay.conformance;

import java.util.Optional;

/**
 * Who is connected.
 *
 * @param id as the parameter {@code user_id} says
 */
record User(Optional<String> id) {}
