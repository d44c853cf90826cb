package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.PubSub;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Socket
final class GreetSocket {

    @Singleton
    static final class Greetings {

        String greet(String name) {
            return "Hello " + name;
        }
    }

    private final Greetings greetings;
    private final PubSub pubSub;

    GreetSocket() {
        throw new IllegalStateException("not this one");
    }

    @Inject
    GreetSocket(Greetings greetings, PubSub pubSub) {
        this.greetings = greetings;
        this.pubSub = pubSub;
    }

    @OnMessage
    String greet(String name) {
        return greetings.greet(name) + " " + pubSub.topics();
    }
}
