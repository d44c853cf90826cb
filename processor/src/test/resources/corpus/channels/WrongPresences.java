package demo;

import dev.patchbay.Channel;
import dev.patchbay.Codec;
import dev.patchbay.OnConnect;
import dev.patchbay.OnInfo;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.codec.TextCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.presence.Presence;
import java.util.List;

final class WrongPresences {
    record Seat(String status) {}

    record Open(Object anything) {}

    enum Status {
        HERE
    }

    sealed interface Shape permits Circle {}

    record Circle(int radius) implements Shape {}

    static final class SeatCodec implements TextCodec<Seat> {
        @Override
        public Seat decode(Inbound.Text message) {
            return new Seat(message.string());
        }

        @Override
        public Outbound.Text encode(Seat seat) {
            return Outbound.text(seat.status());
        }
    }

    @Channel("room:{name}")
    static final class RoomChannel {
        RoomChannel(Presence<Seat> here) { // ! MisplacedDependency
            here.untrackAll();
        }

        @OnJoin
        void join(Presence<Seat> here) {} // ! ParameterOutOfPlace

        @OnMessage("status")
        void status(Presence<Status> here) {} // ! PresenceOfNoRecord

        @OnMessage("shape")
        void shape(Presence<Shape> here) {} // ! PresenceOfNoRecord

        @OnMessage("circle")
        void circle(Presence<Circle> here) {}

        @OnMessage("list")
        void list(Presence<List<Seat>> here) {} // ! PresenceOfNoRecord

        @OnMessage("json")
        void json(Presence<JsonValue> here) {} // ! PresenceOfNoRecord

        @OnMessage("open")
        void open(Presence<Open> here) {} // ! UntypedPayload

        @OnMessage("coded")
        void coded(@Codec(SeatCodec.class) Presence<Seat> here) {} // ! CodecOutOfPlace

        @OnMessage("any")
        void any(Presence<?> here) {} // ! WildcardType

        @OnInfo
        void told(String text, Presence<Integer> here) {} // ! PresenceOfNoRecord
    }

    @Socket(value = "/a", channels = RoomChannel.class)
    static final class ASocket {
        @OnConnect
        void connect(Presence<Seat> here) {} // ! ParameterOutOfPlace
    }
}
