package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Optional;

final class WrongTopics {
    @Channel("a b") // ! TopicSyntax
    static final class A {
        @OnJoin
        void join() {}
    }

    @Channel("*:b") // ! WildcardNotLast
    static final class B {
        @OnJoin
        void join() {}
    }

    @Channel("c:{x}:{x}") // ! RepeatedTopicName
    static final class C {
        @OnJoin
        void join() {}
    }

    @Channel("d:{x}:*") // ! TopicSyntax
    static final class D {
        @OnJoin
        void join() {}
    }

    @Channel({})
    static final class E { // ! NoTopic
        @OnJoin
        void join() {}
    }

    @Channel("f:{x}")
    static final class F {
        @OnJoin
        void join(@Param String y) {} // ! UnknownTopicName
    }

    @Channel("g:{x}")
    static final class G {
        @OnJoin
        void join(@Param Optional<String> x) {} // ! OptionalTopicName
    }

    @Socket(
            value = "/a",
            channels = {A.class, B.class, C.class, D.class, E.class, F.class, G.class})
    static final class ASocket {}
}
