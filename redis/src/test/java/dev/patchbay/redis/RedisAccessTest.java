package dev.patchbay.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.pubsub.PubSub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to a Redis. */
final class RedisAccessTest {

    private static void carries(String uri, String prefix) {
        try (RedisLink one = RedisLink.builder(uri).prefix(prefix).build();
                RedisLink other = RedisLink.builder(uri).prefix(prefix).build()) {
            PubSub here = PubSub.linked(one);
            PubSub there = PubSub.linked(other);
            Heard far = new Heard(there, "news");
            RedisFaultsTest.know(here, there);
            here.broadcast("news", "heard");
            assertThat(far.next()).isEqualTo("heard");
        }
    }

    @Test
    void aUserNeedsItsChannelsAndThreeCommands() throws IOException {
        try (RedisProcess redis = RedisProcess.start()) {
            assertThat(redis.ask("ACL SETUSER chat on >secret resetchannels &chat:* -@all +publish +subscribe +ping"))
                    .isEqualTo("+OK\r\n");
            carries("redis://chat:secret@localhost:" + redis.port(), "chat");
        }
    }

    @Test
    void prefixesKeepProgramsApart() throws IOException {
        try (RedisProcess redis = RedisProcess.start();
                RedisLink one = RedisLink.builder(redis.uri()).prefix("one").build();
                RedisLink alsoOne = RedisLink.builder(redis.uri()).prefix("one").build();
                RedisLink two = RedisLink.builder(redis.uri()).prefix("two").build()) {
            PubSub here = PubSub.linked(one);
            PubSub there = PubSub.linked(alsoOne);
            PubSub elsewhere = PubSub.linked(two);
            RedisFaultsTest.know(here, there);
            RedisFaultsTest.await(two::isConnected);
            Heard near = new Heard(there, "news");
            Heard apart = new Heard(elsewhere, "news");
            here.broadcast("news", "for one");
            elsewhere.broadcast("news", "for two");

            assertThat(near.next()).isEqualTo("for one");
            assertThat(apart.next()).isEqualTo("for two");
            assertThat(elsewhere.nodes().others()).isEmpty();
        }
    }

    @Test
    void aSentinelSaysWhereRedisIs(@TempDir Path folder) throws IOException {
        try (RedisProcess redis = RedisProcess.start()) {
            Path file = folder.resolve("sentinel.conf");
            Files.write(file, List.of("sentinel monitor main 127.0.0.1 " + redis.port() + " 1"));
            try (RedisProcess sentinel = RedisProcess.sentinel(file)) {
                carries("redis-sentinel://localhost:" + sentinel.port() + "#main", "chat");
            }
        }
    }
}
