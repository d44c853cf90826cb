package dev.patchbay.phoenix;

import dev.patchbay.binding.Events;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.channel.ChannelRef;
import dev.patchbay.channel.EventSink;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.PushSink;
import dev.patchbay.codec.Encoder;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.presence.Presence;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.protocol.Push;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Handshake;
import java.time.Duration;
import java.util.Optional;

/** What the handlers of one channel are given. */
final class SessionContext implements HandlerContext {

    private static final Envelope NOTHING =
            new Envelope(JsonValue.NULL, JsonValue.NULL, JsonValue.of(""), JsonValue.of(""), Inbound.Text.of("{}"));

    private final Membership session;
    private final TopicLane lane;
    private final InfoLane infos;
    private final SilenceAlarm alarm;
    private final Questions questions;
    private final PresenceSeat presence;
    private volatile Envelope handled = NOTHING;

    SessionContext(Membership session, TopicLane lane, InfoLane infos, SilenceAlarm alarm, Questions questions) {
        this.session = session;
        this.lane = lane;
        this.infos = infos;
        this.alarm = alarm;
        this.questions = questions;
        this.presence = new PresenceSeat(session);
    }

    /** A message's turn has come. */
    void handles(Envelope message) {
        handled = message;
    }

    void handlesNothing() {
        handled = NOTHING;
    }

    @Override
    public String topic() {
        return session.topic();
    }

    @Override
    public String event() {
        return JoinedChannels.event(handled);
    }

    @Override
    public JsonValue joinRef() {
        return session.joinRef();
    }

    @Override
    public JsonValue ref() {
        return handled.ref();
    }

    @Override
    public String connectionId() {
        return session.wire().connection().id();
    }

    @Override
    public Optional<String> userId() {
        return session.topics().user().userId();
    }

    @Override
    public Handshake handshake() {
        return session.topics().user().handshake();
    }

    @Override
    public void subscribe(String topic) {
        session.settings().pubSub().subscribe(topic, infos);
    }

    @Override
    public void unsubscribe(String topic) {
        session.settings().pubSub().unsubscribe(topic, infos);
    }

    @Override
    public ChannelRef self() {
        return infos;
    }

    @Override
    public void after(Duration silence, Runnable task) {
        alarm.set(silence, task);
    }

    @Override
    public void stop() {
        session.stop();
    }

    @Override
    public void disconnect(CloseReason reason) {
        session.wire().connection().close(reason);
    }

    @Override
    public EventSink all() {
        return (event, payload) -> {
            Broadcast broadcast = checked(event, payload);
            session.settings().pubSub().broadcast(broadcast);
            lane.echo(broadcast);
            Journal.broadcast(session, event, payload);
        };
    }

    @Override
    public EventSink others() {
        return (event, payload) -> {
            session.settings().pubSub().broadcastFrom(lane, checked(event, payload));
            Journal.broadcast(session, event, payload);
        };
    }

    @Override
    public EventSink me() {
        return (event, payload) -> {
            check(event, payload);
            if (session.isSucceeded()) {
                session.wire().dropped(payload.size());
            } else {
                session.wire().push(new Push(joinRef(), JsonValue.NULL, topic(), event, payload));
                Journal.pushed(session, event, payload);
            }
        };
    }

    @Override
    public PushSink client() {
        return questions;
    }

    @Override
    public <T> LateReply<T> lateReply(Encoder<? super T> encoder) {
        Envelope message = handled;
        if (message == NOTHING) {
            throw new IllegalStateException("A late reply needs a message; only an @OnMessage has one");
        }
        return new PendingReply<>(session, message, encoder);
    }

    @Override
    public <M> Presence<M> presence(JsonCodec<M> codec) {
        return presence.in(codec);
    }

    /** What no client could be sent fails here, and not in front of every receiver. */
    private Broadcast checked(String event, Outbound payload) {
        check(event, payload);
        Broadcast broadcast = new Broadcast(topic(), event, payload);
        if (payload instanceof Outbound.Binary) {
            broadcast.frame(Protocol.V2, Protocol.V2::encode);
        }
        return broadcast;
    }

    private void check(String event, Outbound payload) {
        if (!session.isJoined() && !session.isLeaving()) {
            throw new IllegalStateException("The channel " + topic() + " sends nothing before its join is answered, and"
                    + " nothing after its end. What is to be sent first belongs into @AfterJoin");
        }
        Events.check(event, payload);
    }
}
