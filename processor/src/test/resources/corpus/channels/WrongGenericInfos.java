package demo;

import dev.patchbay.Channel;
import dev.patchbay.Codec;
import dev.patchbay.OnConnect;
import dev.patchbay.OnInfo;
import dev.patchbay.OnJoin;
import dev.patchbay.Payload;
import dev.patchbay.Socket;
import dev.patchbay.channel.ChannelContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class WrongGenericInfos {
    record User(String name) {}

    static class Outer<T> {
        class Inner {}
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnInfo
        void some(Optional<? extends Number> some) {} // ! GenericInfo

        @OnInfo
        void entry(Map.Entry<String, ?> entry) {} // ! GenericInfo

        @OnInfo
        void inner(Outer<String>.Inner inner) {} // ! GenericInfo

        @OnInfo
        void all(Collection<?> all) {}

        @OnInfo
        void list(List<?> list) {} // ! UnreachableInfo

        @OnInfo
        void user(User user, ChannelContext context) {} // ! NotOneValue

        @OnInfo
        void users(User user, User other) {} // ! SecondIdentity

        @OnInfo
        void marked(@Payload String text) {} // ! PayloadOutOfPlace

        @OnInfo
        void coded(@Codec(String.class) Integer number) {} // ! CodecOutOfPlace
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {
        @OnConnect
        User connect() {
            return new User("ada");
        }
    }
}
