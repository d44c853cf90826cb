package dev.patchbay.testkit;

import dev.patchbay.Codec;
import dev.patchbay.Identity;
import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.OnPing;
import dev.patchbay.OnPong;
import dev.patchbay.Socket;
import dev.patchbay.codec.BinaryCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;

/** What a chat has no use for: subprotocols, a type property of its own, a codec of its own, topics. */
@Socket(
        value = "/ws/cards",
        subprotocols = {"cards.v2", "cards.v1"},
        typeProperty = "kind")
final class CardSocket {

    record Terms(String subprotocol) {}

    record Card(int value) {}

    record Point(int x, int y) {}

    /** Two bytes. */
    static final class PointCodec implements BinaryCodec<Point> {

        @Override
        public Point decode(Inbound.Binary message) {
            return new Point(message.bytes()[0], message.bytes()[1]);
        }

        @Override
        public Outbound.Binary encode(Point payload) {
            return Outbound.binary(new byte[] {(byte) payload.x(), (byte) payload.y()});
        }
    }

    private final PubSub pubSub;

    CardSocket(PubSub pubSub) {
        this.pubSub = pubSub;
    }

    @OnConnect
    Terms connect(Handshake handshake) {
        return new Terms(handshake.subprotocol().orElse("none"));
    }

    @OnOpen
    void open(Connection connection) {
        connection.subscribe("cards");
    }

    @OnMessage("play")
    void play(Card card) {
        pubSub.broadcast("cards", "played " + card.value());
    }

    @OnMessage("terms")
    Terms terms(@Identity Terms terms) {
        return terms;
    }

    /** Whether a message is written before its handler has returned, which would be a system call for each. */
    @OnMessage("eager")
    String eager(Connection connection) {
        return "eager: " + connection.send("first").toCompletableFuture().isDone();
    }

    @OnMessage
    @Codec(PointCodec.class)
    Point mirror(@Codec(PointCodec.class) Point point) {
        return new Point(point.y(), point.x());
    }

    @OnPing
    void pinged(byte[] payload, Connection connection) {
        connection.send("pinged with " + payload.length);
    }

    @OnPong
    void ponged(byte[] payload, Connection connection) {
        connection.send("ponged with " + payload.length);
    }
}
