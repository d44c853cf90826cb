package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnInfo;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

final class Infos {
    record Tick(int n) {}

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnInfo
        void tick(Tick tick) {}

        @OnInfo
        void number(int number) {}

        @OnInfo
        void rest(Object rest) {}
    }

    @Channel("b")
    static final class BChannel {
        @OnJoin
        void join() {}

        @OnInfo
        void all(Object rest) {}
    }

    @Socket(value = "/a", channels = {AChannel.class, BChannel.class})
    static final class ASocket {}
}
