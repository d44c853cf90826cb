package dev.patchbay.presence;

import java.util.List;

/**
 * Somebody who is present.
 *
 * @param key who
 * @param metas one for each owner that tracks the key, in the order in which they came: never empty
 */
public record Present<M>(String key, List<Tracked<M>> metas) {

    /** Copies the list. */
    public Present {
        metas = List.copyOf(metas);
    }
}
