package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;

final class BinaryCodec {
    @dev.patchbay.Codec(PointCodec.class)
    record Point(byte x, byte y) {}

    static final class PointCodec implements dev.patchbay.codec.BinaryCodec<Point> {
        @Override
        public Point decode(Inbound.Binary message) {
            ByteBuffer bytes = ByteBuffer.wrap(message.bytes());
            return new Point(bytes.get(), bytes.get());
        }

        @Override
        public Outbound.Binary encode(Point point) {
            return Outbound.binary(new byte[] {point.y(), point.x()});
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        Point take(Point point) {
            return point;
        }
    }
}

// opens /a
// sends bytes 0102
// hears bytes 0201
