package dev.patchbay.bench.clients;

import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.message.JsonValue;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;

/** Patchbay's client of channels: each connection has one, whose pushes are answered with themselves. */
final class ChannelPeerClient implements Client {

    @Override
    public CompletableFuture<ChannelPeer> open(URI uri, LongAdder heard) {
        String socket = "ws://localhost:" + uri.getPort() + "/socket";
        return new ChannelConnector(socket)
                .startAsync()
                .thenCompose(open -> {
                    ClientChannel channel = open.channel("bench-nb:1");
                    return channel.join().thenApply(welcome -> new ChannelPeer(open, channel, heard));
                })
                .toCompletableFuture();
    }

    /** Its threads do not keep the process. */
    @Override
    public void close() {}

    /** A connection with its channel. */
    record ChannelPeer(ChannelSocket socket, ClientChannel channel, LongAdder heard) implements Peer {

        @Override
        public void send(String text) {
            push(JsonValue.of(Map.of("note", text)));
        }

        private void push(JsonValue note) {
            var unused = channel.push("echo", note).thenAccept(reply -> {
                heard.increment();
                push(reply.json());
            });
        }

        @Override
        public void end() {
            socket.close();
        }
    }
}
