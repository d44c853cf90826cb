package demo;

import dev.patchbay.AfterJoin;
import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.Audience;

final class TopicOfOthersOnce {
    record Said(String words) {}

    @Broadcasts("roon:{room}")
    interface RoomEvents {
        @Event("said")
        void said(Said said);

        @Event("told")
        void told(Said said);
    }

    @Channel("room:{room}")
    static final class RoomChannel {
        @OnJoin
        void join() {}

        @AfterJoin
        void enter(RoomEvents events) {} // ! EventsOfOtherTopics

        @OnMessage("say")
        void say(Said said, Audience<RoomEvents> audience) {}

        @Intercept("said")
        Said said(Said said) {
            return said;
        }
    }

    @Channel("hall:{hall}")
    static final class HallChannel {
        @OnJoin
        void join() {}

        @Intercept("said") // ! UnsentEvent
        Said said(Said said) {
            return said;
        }

        @Intercept("told")
        Said told(Said said) {
            return said;
        }
    }

    @Broadcasts("desk:{desk") // ! TopicSyntax
    interface DeskEvents {
        @Event("rung")
        void rung(Said said);
    }

    @Channel("desk:{desk}")
    static final class DeskChannel {
        @OnJoin
        void join() {}

        @AfterJoin
        void enter(DeskEvents events) {}

        @Intercept("rung")
        Said rung(Said said) {
            return said;
        }
    }

    @Socket(
            value = "/a",
            channels = {RoomChannel.class, HallChannel.class, DeskChannel.class})
    static final class ASocket {}
}
