package dev.patchbay.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionStateAdapter;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.SslOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Redis, by Lettuce. It does not reconnect by itself, because it would repeat what was not answered: then a message could come
 * twice. Sentinels are asked anew at each {@link #connect}.
 */
final class LettuceRedis implements Redis {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ZERO;
    private static final Duration SHUTDOWN = Duration.ofSeconds(2);

    private final ClientResources resources = ClientResources.create();
    private final RedisClient client = RedisClient.create(resources);
    private final RedisURI uri;
    private volatile CompletableFuture<Void> closing = CompletableFuture.completedFuture(null);

    LettuceRedis(Settings settings) {
        this.uri = parsed(settings.uri());
        client.setOptions(ClientOptions.builder()
                .autoReconnect(false)
                .requestQueueSize(Integer.MAX_VALUE) // the link counts itself
                .socketOptions(SocketOptions.builder()
                        .connectTimeout(CONNECT)
                        .keepAlive(true)
                        .build())
                .sslOptions(settings.trust().map(LettuceRedis::trusting).orElseGet(SslOptions::create))
                .timeoutOptions(TimeoutOptions.create()) // and has more patience with a slow one than with a dead one
                .build());
    }

    /** Throws an {@link IllegalArgumentException} where it cannot be read. */
    static void check(String uri) {
        var unusedUri = parsed(uri);
    }

    /** As {@code redis://}, {@code rediss://} and {@code redis-sentinel://} are read. */
    private static RedisURI parsed(String uri) {
        RedisURI parsed = RedisURI.create(uri);
        parsed.setTimeout(CONNECT);
        parsed.getSentinels().forEach(sentinel -> sentinel.setTimeout(CONNECT));
        return parsed;
    }

    private static SslOptions trusting(Path certificates) {
        return SslOptions.builder().trustManager(certificates.toFile()).build();
    }

    @Override
    public CompletionStage<Line> connect(List<String> channels, Consumer<byte[]> received, Runnable ended) {
        CompletableFuture<StatefulRedisPubSubConnection<byte[], byte[]>> listening =
                watched(client.connectPubSubAsync(ByteArrayCodec.INSTANCE, uri).toCompletableFuture(), ended);
        CompletableFuture<StatefulRedisConnection<byte[], byte[]>> publishing =
                watched(client.connectAsync(ByteArrayCodec.INSTANCE, uri).toCompletableFuture(), ended);
        CompletableFuture<Line> line = listening
                .thenCompose(connection -> listen(connection, channels, received))
                .thenCombine(publishing, this::line)
                .orTimeout(2 * CONNECT.toMillis(), TimeUnit.MILLISECONDS);
        var unusedEnd = line.whenComplete((made, failure) -> {
            if (failure != null) {
                var unusedFirst = listening.thenAccept(this::close);
                var unusedSecond = publishing.thenAccept(this::close);
            }
        });
        return line;
    }

    private static <C extends StatefulConnection<byte[], byte[]>> CompletableFuture<C> watched(
            CompletableFuture<C> connection, Runnable ended) {
        return connection.thenApply(made -> {
            made.addListener(new RedisConnectionStateAdapter() {
                @Override
                public void onRedisDisconnected(RedisChannelHandler<?, ?> any) {
                    ended.run();
                }
            });
            return made;
        });
    }

    private static CompletionStage<StatefulConnection<byte[], byte[]>> listen(
            StatefulRedisPubSubConnection<byte[], byte[]> connection,
            List<String> channels,
            Consumer<byte[]> received) {
        connection.addListener(new RedisPubSubAdapter<>() {
            @Override
            public void message(byte[] channel, byte[] message) {
                received.accept(message);
            }
        });
        byte[][] names = channels.stream().map(LettuceRedis::bytes).toArray(byte[][]::new);
        return connection.async().subscribe(names).thenApply(any -> connection);
    }

    private Line line(
            StatefulConnection<byte[], byte[]> listening, StatefulRedisConnection<byte[], byte[]> publishing) {
        publishing.setAutoFlushCommands(false); // many with one system call
        return new Line() {
            @Override
            public CompletionStage<Long> publish(String channel, byte[] frame) {
                return publishing.async().publish(bytes(channel), frame);
            }

            @Override
            public void flush() {
                publishing.flushCommands();
            }

            @Override
            public void close() {
                LettuceRedis.this.close(listening);
                LettuceRedis.this.close(publishing);
            }
        };
    }

    private void close(StatefulConnection<byte[], byte[]> connection) {
        closing = CompletableFuture.allOf(closing, connection.closeAsync());
    }

    private static byte[] bytes(String channel) {
        return channel.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        var unusedEnd = closing.handle((closed, failure) -> true)
                .thenCompose(
                        closed -> client.shutdownAsync(QUIET.toMillis(), SHUTDOWN.toMillis(), TimeUnit.MILLISECONDS))
                .whenComplete((shut, failure) -> {
                    var unused = resources.shutdown(QUIET.toMillis(), SHUTDOWN.toMillis(), TimeUnit.MILLISECONDS);
                });
    }
}
