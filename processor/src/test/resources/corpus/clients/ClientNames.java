// also: module
// requires: dev.patchbay.client
package demo;

import dev.patchbay.Codec;
import dev.patchbay.NonBlocking;
import dev.patchbay.OnClose;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.OnPing;
import dev.patchbay.OnPong;
import dev.patchbay.Param;
import dev.patchbay.SocketClient;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Next;
import dev.patchbay.client.Opened;
import dev.patchbay.codec.TextCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Sender;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Whose names are those of what is written for them. */
final class ClientNames {

    record Said(String body) {}

    record Open(String client) {}

    record Price(long cents) {}

    static final class PriceCodec implements TextCodec<Price> {
        @Override
        public Price decode(Inbound.Text message) {
            return new Price(Long.parseLong(message.string()));
        }

        @Override
        public Outbound.Text encode(Price price) {
            return Outbound.text(String.valueOf(price.cents()));
        }
    }

    @SocketClient(
            "ws://localhost:{port}/{name}/{self}/{calls}/{variable}/{class}/{equals}/{start}/{connection}/{1}?x={engine}&y={name}")
    static final class EveryClient {
        private final StringBuilder connection;

        EveryClient(StringBuilder connection, Open open, Runnable client, Thread attempt) {
            this.connection = connection;
        }

        @OnOpen
        CompletionStage<Said> onOpen(
                Opened opened,
                ClientConnection open,
                Sender<Said> sender,
                @Param String name,
                @Param("class") UUID type,
                @Param("connection") int client,
                @Param("1") boolean first) {
            return sender.send(new Said(name)).thenApply(sent -> new Said(connection.toString()));
        }

        @OnMessage("variable")
        Optional<String> variable(Said said, @Param int port) {
            return Optional.of(said.body() + port);
        }

        @NonBlocking
        @OnMessage("closed")
        void closed(ClientConnection client) {
            client.close();
        }

        @OnMessage("self")
        Flow.Publisher<String> self(Open open) {
            return null;
        }

        @OnMessage
        byte[] binary(InputStream bytes) {
            return new byte[0];
        }

        @OnPing
        void calls(byte[] payload, ClientConnection client) {}

        @OnPong
        void connection(ByteBuffer payload) {}

        @OnError
        String failed(IllegalStateException error, ClientConnection client) {
            return client.name();
        }

        @OnError
        void failed(Throwable error) {}

        @OnClose
        Next closed(CloseReason reason, Attempt attempt, ClientConnection client, Sender<Said> sender, @Param String name) {
            return Next.asUsual();
        }
    }

    enum Level {
        LOW,
        HIGH
    }

    @SocketClient("wss://{host}/{level}")
    static class CodecClient extends Base {
        @OnMessage
        @Codec(PriceCodec.class)
        Price twice(
                @Codec(PriceCodec.class) Price price, @Codec(PriceCodec.class) Sender<Price> sender, @Param Level level) {
            return new Price(2 * price.cents());
        }
    }

    abstract static class Base {
        @OnClose
        void gone() {}
    }

    static ClientConnection start() {
        return new ClientNames_EveryClient_Connector(new StringBuilder(), new Open(""), () -> {}, Thread.currentThread())
                .port(80)
                .nameValue("Ada")
                .classValue(new UUID(0, 1))
                .name("mine")
                .header("X-A", () -> "b")
                .background();
    }

    static ClientConnection startLow() {
        return new ClientNames_CodecClient_Connector().host("localhost").level(Level.LOW).background();
    }
}
