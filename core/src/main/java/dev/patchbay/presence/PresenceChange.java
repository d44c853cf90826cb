package dev.patchbay.presence;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * What has changed in a topic since the last diff. An update is a join and a leave of the same key.
 *
 * @see PresenceListener
 */
public interface PresenceChange {

    /** The topic. */
    String topic();

    /** The metas that have come, by key: JSON as clients get it, with {@code phx_ref}. */
    Map<String, List<JsonValue>> joins();

    /** The metas that have gone, by key, as {@link #joins()}. */
    Map<String, List<JsonValue>> leaves();

    /**
     * The metas that have come, by key, as what they were.
     *
     * @throws IllegalStateException where one is of another type
     */
    <M> Map<String, Present<M>> joins(JsonCodec<M> codec);

    /** The metas that have gone, by key, as {@link #joins(JsonCodec)}. */
    <M> Map<String, Present<M>> leaves(JsonCodec<M> codec);

    /** How many presences the topic has now. */
    int present();
}
