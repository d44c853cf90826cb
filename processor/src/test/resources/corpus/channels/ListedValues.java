// not: ecj
package demo;

import dev.patchbay.Channel;
import dev.patchbay.Listing;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

final class ListedValues {
    enum Mode {
        QUICK,
        SLOW
    }

    enum Nothing {}

    @Channel("room:{room}")
    static final class RoomChannel {
        @OnJoin
        void join(@Param String room, @Param Optional<Integer> limit, @Param("on") Optional<Boolean> sound) {}

        @OnMessage("a")
        void a(@Param Optional<UUID> id, @Param Optional<Mode> mode, @Param Optional<Double> share) {}

        @OnMessage("b")
        void b(@Param Optional<Duration> time, @Param Optional<Nothing> none, @Param Optional<Integer> limit) {}
    }

    @Channel("page:{page}")
    static final class PageChannel {
        @OnJoin
        void join(@Param int page) {}
    }

    @Socket(
            value = "/a",
            listings = {
                @Listing(channel = RoomChannel.class, with = "limit=1.5"), // ! UnreadableValue
                @Listing(channel = RoomChannel.class, topics = "b:{room}", with = "limit="), // ! UnreadableValue
                @Listing(channel = RoomChannel.class, topics = "c:{room}", with = "on=yes"), // ! UnreadableValue
                @Listing(channel = RoomChannel.class, topics = "d:{room}", with = "id=1-2-3-4-5"), // ! UnreadableValue
                @Listing(channel = RoomChannel.class, topics = "e:{room}", with = "mode=quick"), // ! UnreadableValue
                @Listing(channel = RoomChannel.class, topics = "f:{room}", with = "share=1e400"), // ! UnreadableValue
                @Listing(
                        channel = RoomChannel.class,
                        topics = "g:{room}",
                        with = {"time=soon", "none=any", "room=x", "unread=y"}),
                @Listing(channel = PageChannel.class, with = "page=hidden"),
                @Listing(
                        channel = PageChannel.class,
                        topics = {"h:{page}", "start"},
                        with = "page=shown") // ! UnreadableValue
            })
    static final class ASocket {}
}
