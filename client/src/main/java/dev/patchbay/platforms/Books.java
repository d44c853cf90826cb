package dev.patchbay.platforms;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows for each order book which change comes next. Changes come one after the other, on the network's thread. */
final class Books {

    /** What a change is. */
    enum Verdict {
        /** The next one, or a whole book. */
        GOOD,
        /** Something is missing before it. */
        GAP,
        /** A whole book has to come first, and was asked for. */
        STALE
    }

    private final Map<String, String> last = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    Verdict next(String channel, Members data) {
        boolean isWhole = !data.has("prev_change_id");
        if (isWhole) {
            asked.remove(channel);
        } else if (asked.contains(channel)) {
            return Verdict.STALE;
        } else if (!data.text("prev_change_id").equals(last.get(channel))) {
            asked.add(channel);
            return Verdict.GAP;
        }
        last.put(channel, data.text("change_id"));
        return Verdict.GOOD;
    }

    /** The books begin anew. */
    void clear() {
        last.clear();
        asked.clear();
    }
}
