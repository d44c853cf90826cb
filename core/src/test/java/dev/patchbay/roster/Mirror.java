package dev.patchbay.roster;

import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.Subscriber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client that believes what it is told: the last state, and the diffs behind it. It complains of refs that come twice, of refs that go
 * without having come, and of states that forget or invent something.
 */
final class Mirror implements Subscriber {

    final List<String> complaints = new ArrayList<>(); // guarded by this, as the others
    private final Map<String, String> present = new HashMap<>(); // keys by ref
    private final Set<String> gone = new HashSet<>();
    private boolean hasState;

    @Override
    public void deliver(Broadcast broadcast) {
        synchronized (this) {
            if (hasState) {
                Map<?, ?> diff = json(broadcast.payload());
                refs(diff.get("joins")).forEach(this::comes);
                refs(diff.get("leaves")).forEach(this::goes);
            }
        }
    }

    /** A state that was asked for. */
    synchronized void state(Outbound payload) {
        Map<String, String> said = refs(json(payload));
        if (hasState && !said.equals(present)) {
            complaints.add("a state of " + said.size() + " after diffs that lead to " + present.size());
        }
        hasState = true;
        present.clear();
        present.putAll(said);
    }

    /** The keys by ref. */
    synchronized Map<String, String> present() {
        return Map.copyOf(present);
    }

    private void comes(String ref, String key) {
        if (present.put(ref, key) != null || gone.contains(ref)) {
            complaints.add(key + " comes twice");
        }
    }

    private void goes(String ref, String key) {
        if (present.remove(ref) == null || !gone.add(ref)) {
            complaints.add(key + " goes twice, or never came");
        }
    }

    private static Map<?, ?> json(Outbound payload) {
        return (Map<?, ?>)
                Objects.requireNonNull(UntypedJson.decode(new Inbound.Text(((Outbound.Text) payload).utf8())));
    }

    private static Map<String, String> refs(@Nullable Object presences) {
        Map<String, String> refs = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(presences)).forEach((key, entry) -> {
            List<?> metas = (List<?>) Objects.requireNonNull(((Map<?, ?>) entry).get("metas"));
            metas.forEach(meta -> refs.put(String.valueOf(((Map<?, ?>) meta).get("phx_ref")), String.valueOf(key)));
        });
        return refs;
    }
}
