package dev.patchbay.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.NodeId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FrameTest {

    private static final NodeId NODE = NodeId.random();

    @Test
    void everythingComesBackAsItWas() {
        for (Frame.Kind kind : Frame.Kind.values()) {
            for (boolean isSent : new boolean[] {true, false}) {
                Optional<Broadcast> broadcast = switch (kind) {
                    case TEXT -> Optional.of(new Broadcast("a:\u20ac", "e\u00e4", Outbound.text("t\u00fc")));
                    case BINARY -> Optional.of(new Broadcast("", "", Outbound.binary(new byte[] {0, -1})));
                    default -> Optional.empty();
                };
                Frame frame = new Frame(kind, isSent, NODE, Long.MAX_VALUE, broadcast);
                assertThat(Frame.read(frame.bytes())).isEqualTo(frame);
                assertThat(Frame.isOf(NODE, frame.bytes())).isTrue();
                assertThat(Frame.isOf(NodeId.random(), frame.bytes())).isFalse();
            }
        }
    }

    @Test
    void whatIsNoneOrCutOffIsUnreadable() {
        byte[] whole = new Frame(
                        Frame.Kind.TEXT,
                        false,
                        NODE,
                        1,
                        Optional.of(new Broadcast("topic", "event", Outbound.text(""))))
                .bytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Frame.read(cut)).isInstanceOf(Frame.Unreadable.class);
        }
        Random chance = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            byte[] noise = new byte[chance.nextInt(60)];
            chance.nextBytes(noise);
            assertThatThrownBy(() -> Frame.read(noise)).isInstanceOf(Frame.Unreadable.class);
        }
    }
}
