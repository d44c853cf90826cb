package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnInfo;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;
import java.util.List;

final class WrongInfos {
    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnInfo
        void object(Object object) {}

        @OnInfo
        void text(String text) {} // ! UnreachableInfo

        @OnInfo
        void generic(List<String> list) {} // ! GenericInfo

        @OnInfo
        void generics(List<String>[][] lists) {} // ! GenericInfo

        @OnInfo
        void none() {} // ! NotOneValue

        @OnInfo
        String answers(int number) { // ! AnswerOutOfPlace
            return "";
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}
