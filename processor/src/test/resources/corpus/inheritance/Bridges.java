package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.io.IOException;

final class Bridges {
    record Said(String words) {}

    abstract static class Base<T, R> {
        @OnMessage
        abstract R take(T payload);

        @OnError
        Object failed(RuntimeException error) throws IOException {
            return error;
        }
    }

    @Socket("/a")
    static final class ASocket extends Base<Said, CharSequence> {
        @Override
        @OnMessage
        String take(Said payload) {
            if (payload.words().isEmpty()) {
                throw new IllegalStateException("empty");
            }
            return payload.words();
        }

        @Override
        @OnError
        final String failed(RuntimeException error) {
            return String.valueOf(error.getMessage());
        }
    }
}

// opens /a
// sends {"words":"x"}
// hears x
// sends {"words":""}
// hears empty
