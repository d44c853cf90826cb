package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.Map;

final class InheritedEventsMended {
    record Said(String words) {}

    interface Base<T> {
        @Event("base")
        void base(T payload);
    }

    interface Middle<U extends Record> extends Base<U> {
        @Event("middle")
        void middle(Map<String, U> two);
    }

    @Broadcasts("a")
    interface AEvents extends Middle<Said> {
        int TOPIC = 1;
        String PUB_SUB = "pubSub";

        @Event("own")
        void own();

        @Override
        @Event("renamed")
        void base(Said payload);

        default void twice(Said said) {
            base(said);
            say(said);
        }

        private void say(Said said) {
            middle(Map.of("a", said));
        }

        static Said of(String words) {
            return new Said(words);
        }
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("go")
        void go(AEvents events) {
            events.own();
            events.twice(AEvents.of("x"));
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// pushes a go {}
// gets a own {}
// gets a renamed {"words":"x"}
// gets a middle {"a":{"words":"x"}}
