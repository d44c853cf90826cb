package dev.patchbay.client.channel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who is present, in one way or in several.
 *
 * @param metas one for each way, in the order in which they came
 * @param more what else the server says of somebody, as JSON has it
 */
public record PresenceEntry(List<PresenceMeta> metas, Map<String, Object> more) {

    /** Copies both. */
    public PresenceEntry {
        metas = List.copyOf(metas);
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /** The {@code phx_ref} of all metas. */
    Set<String> refs() {
        return metas.stream().map(PresenceMeta::ref).collect(Collectors.toSet());
    }

    PresenceEntry with(List<PresenceMeta> others) {
        return new PresenceEntry(others, more);
    }
}
