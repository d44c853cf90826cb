package dev.patchbay.presence;

import java.util.Map;
import java.util.Set;

/**
 * Adds to presences what is not in their metas, before clients hear of them: a user's name of the database, for instance. It is
 * asked once for all keys of a {@code presence_state}, and once for all of a diff, those that leave as well.
 *
 * <pre>{@code
 * PresenceOptions.defaults().withFetch((topic, keys) -> Map.of("ada", Map.of("name", "Ada Lovelace")));
 * }</pre>
 */
@FunctionalInterface
public interface PresenceFetch {

    /** Adds nothing. */
    PresenceFetch NOTHING = (topic, keys) -> Map.of();

    /**
     * Called on a worker, and may block: it delays what this topic's clients hear of presence, and nothing else. Never called by two
     * threads at once for the same topic. What it throws is logged, and then nothing is added.
     *
     * @param keys who is told of
     * @return for keys, what stands beside {@code metas}: names with JSON values, as {@code JsonValue.of(Map)} takes them
     */
    Map<String, ? extends Map<String, ?>> fetch(String topic, Set<String> keys) throws Exception;
}
