package demo;

import dev.patchbay.Codec;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.codec.TextCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Sender;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

final class Codecs {
    record Said(String words) {}

    static class Upper implements TextCodec<Said> {
        @Override
        public Said decode(Inbound.Text message) {
            if (message.string().isEmpty()) {
                throw new IllegalArgumentException("empty");
            }
            return new Said(message.string());
        }

        @Override
        public Outbound.Text encode(Said said) {
            return Outbound.text(said.words().toUpperCase(Locale.ROOT));
        }
    }

    static final class Lower extends Upper {
        @Override
        public Outbound.Text encode(Said said) {
            return Outbound.text(said.words().toLowerCase(Locale.ROOT));
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        @Codec(Upper.class)
        @SuppressWarnings("patchbay")
        CompletionStage<Optional<Said>> take(@Codec(Lower.class) Said said, @Codec(Lower.class) Sender<Said> sender) {
            sender.send(said);
            return CompletableFuture.completedStage(Optional.of(said));
        }

        @OnError
        String wrong(DecodeException error) {
            return "wrong";
        }
    }
}

// opens /a
// sends aB
// hears ab
// hears AB
// sends
// hears wrong
