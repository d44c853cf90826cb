package dev.patchbay.redis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class RedisLinkBuilderTest {

    private final RedisLinkBuilder builder = RedisLink.builder("redis://localhost");

    @Test
    void refusesWhatCannotBe() {
        List<ThrowingCallable> wrong = List.of(
                () -> RedisLink.builder("http://localhost"),
                () -> RedisLink.builder(""),
                () -> builder.prefix(" "),
                () -> builder.heartbeat(Duration.ZERO, Duration.ofSeconds(1)),
                () -> builder.heartbeat(Duration.ofSeconds(1), Duration.ofMillis(2999)),
                () -> builder.outgoing(0, 1),
                () -> builder.outgoing(1, 0),
                () -> builder.incoming(0, 1),
                () -> builder.topicQueue(0));
        for (ThrowingCallable one : wrong) {
            assertThatThrownBy(one).isInstanceOf(IllegalArgumentException.class);
        }
        RedisLink unopened = builder.heartbeat(Duration.ofSeconds(1), Duration.ofSeconds(3))
                .outgoing(1, 1)
                .topicQueue(1)
                .build();
        unopened.close();
    }
}
