package dev.patchbay.presence;

import dev.patchbay.message.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/**
 * Who is present in a topic, and the way to be: a parameter of a channel's handlers, whose type argument is a record that says what
 * there is to know of each presence, its <em>meta</em>.
 *
 * <pre>{@code
 * @AfterJoin
 * void enter(User user, Presence<Seat> here) {
 *     here.track(user.name(), new Seat("online", 0));
 *     here.push();
 * }
 * }</pre>
 *
 * <p>Whoever tracks a presence <em>owns</em> it: a channel, or what {@link PresenceRegistry#in} made. An owner has one meta for each
 * key of a topic; several owners may have one each for the same key, as a user who has two pages open. When a channel ends, however
 * it does, its presences leave once. All clients in the topic hear of what changes in the event {@code presence_diff}, which gathers
 * what comes within {@link PresenceOptions#tick}.
 *
 * <p>May be kept and used from any thread; nothing here blocks. Where its owner has ended, {@link #track} and {@link #update} do
 * nothing. What is asked is answered of this node alone.
 *
 * @param <M> the record that a meta is
 */
public interface Presence<M> {

    /** The topic. */
    String topic();

    /** The presences of another topic, with the same owner: they leave when it ends, too. */
    Presence<M> in(String topic);

    /**
     * From now on somebody is present.
     *
     * @param key who: the name or the id of a user, for instance
     * @param meta is written now
     * @return its {@code phx_ref}, which no other presence has
     * @throws PresenceException.AlreadyTracked where this owner tracks that key in this topic already: {@link #update} it
     * @throws PresenceException.Full where it would go beyond a bound of {@link PresenceOptions}
     */
    String track(String key, M meta);

    /**
     * Replaces the meta of a presence of this owner: clients hear of one leave and one join, in one diff.
     *
     * @param meta is written now
     * @return the new {@code phx_ref}; clients are told the one before as {@code phx_ref_prev}
     * @throws PresenceException.NotTracked where this owner does not track that key in this topic
     * @throws PresenceException.Full where the meta is too large
     */
    default String update(String key, M meta) {
        return update(key, before -> meta);
    }

    /**
     * Replaces the meta of a presence of this owner by what becomes of it.
     *
     * @param change may be called again, where another thread updates the same presence meanwhile
     * @return as {@link #update(String, Object)}, and throws as that
     */
    String update(String key, UnaryOperator<M> change);

    /** Ends a presence of this owner. Where there is none, nothing happens. */
    void untrack(String key);

    /** Ends all presences of this owner, in all topics. */
    void untrackAll();

    /**
     * Who is present now, by key: a copy, made without any lock, with the keys in no order. What others do meanwhile may be in it or
     * not; each presence is whole.
     *
     * @throws IllegalStateException where somebody tracks metas of another type in this topic
     */
    Map<String, Present<M>> list();

    /** Whoever is present with this key, if anybody is. Costs nothing, however many are present. */
    Optional<Present<M>> get(String key);

    /**
     * Who is present, as {@code presence_state} says it, with what {@link PresenceFetch} adds: to be answered to a client. It is what
     * clients have been told: what has changed within the last tick is not in it, and comes with the next diff.
     *
     * @return completes on a worker
     */
    CompletionStage<JsonValue> state();

    /**
     * Sends {@code presence_state} to the channel's own client, which Phoenix's clients begin with: who is present, with what
     * {@link PresenceFetch} adds. Returns at once. Behind it the client gets every diff of what is not in it.
     *
     * @throws IllegalStateException where no channel is the owner
     */
    void push();
}
