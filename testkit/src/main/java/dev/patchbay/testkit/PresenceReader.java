package dev.patchbay.testkit;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.Inbound;
import dev.patchbay.protocol.ServerMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads presence's events: the metas by key, without what presence itself writes into them. */
final class PresenceReader<M> {

    private final Inbox inbox;
    private final Contents contents;
    private final Class<M> type;

    PresenceReader(Inbox inbox, Contents contents, Class<M> type) {
        this.inbox = inbox;
        this.contents = contents;
        this.type = type;
    }

    Map<String, List<M>> presences(String expected, ServerMessage state) {
        return metas(expected, state, object(expected, state));
    }

    Map<String, List<M>> joins(String expected, ServerMessage diff) {
        return metas(expected, diff, object(expected, diff).get("joins"));
    }

    Map<String, List<M>> leaves(String expected, ServerMessage diff) {
        return metas(expected, diff, object(expected, diff).get("leaves"));
    }

    private Map<?, ?> object(String expected, ServerMessage message) {
        if (message.payload() instanceof Inbound.Text text && UntypedJson.decode(text) instanceof Map<?, ?> object) {
            return object;
        }
        throw unlike(expected, message, "it is no JSON object");
    }

    private Map<String, List<M>> metas(String expected, ServerMessage message, @Nullable Object presences) {
        Map<String, List<M>> metas = new LinkedHashMap<>();
        if (presences instanceof Map<?, ?> keys) {
            keys.forEach((key, entry) -> metas.put(String.valueOf(key), metasOf(expected, message, entry)));
            return metas;
        }
        throw unlike(expected, message, "it is no event of presence");
    }

    private List<M> metasOf(String expected, ServerMessage message, @Nullable Object entry) {
        List<M> metas = new ArrayList<>();
        if (entry instanceof Map<?, ?> parts && parts.get("metas") instanceof List<?> all) {
            all.forEach(meta -> metas.add(meta(expected, message, meta)));
            return metas;
        }
        throw unlike(expected, message, "it has no metas");
    }

    private M meta(String expected, ServerMessage message, @Nullable Object meta) {
        if (!(meta instanceof Map<?, ?> parts)) {
            throw unlike(expected, message, "a meta is no JSON object");
        }
        Map<Object, Object> own = new LinkedHashMap<>(parts);
        own.keySet().removeAll(List.of("phx_ref", "phx_ref_prev"));
        try {
            String json = StandardCharsets.UTF_8
                    .decode(UntypedJson.encode(own).payload())
                    .toString();
            return contents.read(Inbound.Text.of(json), type);
        } catch (DecodeException other) {
            throw unlike(expected, message, "a meta is no " + type.getSimpleName() + ": " + other.getMessage());
        }
    }

    private AssertionError unlike(String expected, ServerMessage message, String why) {
        return inbox.complaint(expected, Inbox.came(message) + " (" + why + ")");
    }
}
