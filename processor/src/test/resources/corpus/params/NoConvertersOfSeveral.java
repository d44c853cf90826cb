package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

final class NoConvertersOfSeveral {
    @Socket("/a/{room}")
    static final class ASocket {
        @OnOpen
        void open(
                @Param OptionalInt page, // ! NoConversion
                @Param Set<String> tags, // ! NoConversion
                @Param String[] words, // ! NoConversion
                @Param Optional<Optional<String>> twice, // ! NoConversion
                @Param Optional<Character> mark, // ! NoConversion
                @Param Optional<?> any, // ! NoConversion
                @Param Thread rom) {} // ! NoConversion, UnknownVariable

        @OnMessage
        void take(String text, @Param("page") Optional<Integer> number) {}
    }

    @Channel("room:{room}")
    static final class RoomChannel {
        @OnJoin
        void join(
                @Param OptionalInt page, // ! NoConversion
                @Param List<String> tags, // ! NoConversion
                @Param List<String> room, // ! NoConversion
                @Param Thread rom) {} // ! NoConversion, UnknownTopicName
    }

    @Socket(value = "/b", channels = RoomChannel.class)
    static final class BSocket {}
}
