// [UnsupportedAnswer] 'Thread' cannot be sent: it is java.lang.Thread, a class. @OnMessage returns void, a String, byte[] or ByteBuffer, a record or other JSON payload, an Optional, a CompletionStage or a Flow.Publisher of those.
// [UnsupportedAnswer] 'CompletionStage<CompletionStage<String>>' cannot be sent: a stage completes with another stage. @OnOpen returns void, a String, byte[] or ByteBuffer, a record or other JSON payload, an Optional, a CompletionStage or a Flow.Publisher of those.
// [UnsupportedAnswer] 'Optional<CompletionStage<String>>' cannot be sent: it is java.util.concurrent.CompletionStage<java.lang.String>, a generic interface. @OnError returns void, a String, byte[] or ByteBuffer, a record or other JSON payload, an Optional, a CompletionStage or a Flow.Publisher of those.
// [UnsupportedAnswer] 'CompletionStage<Flow.Publisher<String>>' cannot be sent: a stage completes with a publisher, which can be returned itself. @OnMessage returns void, a String, byte[] or ByteBuffer, a record or other JSON payload, an Optional, a CompletionStage or a Flow.Publisher of those.
// [UnsupportedAnswer] 'Flow.Publisher<Optional<String>>' cannot be sent: it publishes Optionals, and an item that is not there is none. @OnMessage returns void, a String, byte[] or ByteBuffer, a record or other JSON payload, an Optional, a CompletionStage or a Flow.Publisher of those.
// [UnsupportedAnswer] 'Thread' cannot be sent: it is java.lang.Thread, a class. @OnMessage returns void, JSON of any shape, byte[] or ByteBuffer, a Reply or an Outcome, an Optional or a CompletionStage of those.
// [UnsupportedAnswer] 'CompletionStage<String>' cannot be sent: it is java.util.concurrent.CompletionStage<java.lang.String>, a generic interface. @Intercept returns a payload that is a JSON object, a JsonValue, byte[] or ByteBuffer, or an Optional of those.
// [UnsupportedAnswer] 'CompletionStage<byte[]>' cannot be sent: the answer to a question is JSON. @Answers returns JSON of any shape, a Reply or an Outcome, or a CompletionStage of those.
// [UnsupportedAnswer] 'Optional<String>' cannot be sent: every question has an answer, and an Optional may have none. @Answers returns JSON of any shape, a Reply or an Outcome, or a CompletionStage of those.
// = A value is returned that cannot be sent.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnMessage("a")
    Thread a() { // problem
        return new Thread();
    }

    @OnOpen
    CompletionStage<CompletionStage<String>> open() { // problem
        return null;
    }

    @OnError
    Optional<CompletionStage<String>> failed(Throwable failure) { // problem
        return Optional.empty();
    }

    @OnMessage("c")
    CompletionStage<Flow.Publisher<String>> c() { // problem
        return null;
    }

    @OnMessage("d")
    Flow.Publisher<Optional<String>> d() { // problem
        return null;
    }
}

@Socket(value = "/channels", channels = Room.class)
final class Listing1 {}

@Channel("room:{room}")
final class Room {
    @OnMessage("ask")
    Thread ask() { // problem
        return Thread.currentThread();
    }

    @Intercept("said")
    @SuppressWarnings("patchbay")
    CompletionStage<String> see() { // problem
        return CompletableFuture.completedFuture("");
    }
}

@ChannelClient("hall")
final class View {
    @Answers("picture")
    CompletionStage<byte[]> picture() { // problem
        return null;
    }

    @Answers("ask")
    Optional<String> ask() { // problem
        return Optional.empty();
    }
}
