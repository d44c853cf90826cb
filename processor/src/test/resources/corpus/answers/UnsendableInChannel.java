package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.Reply;
import java.util.Optional;
import java.util.concurrent.Flow;

final class UnsendableInChannel {
    record Said(String words) {}

    @Channel("a")
    static final class AChannel {
        @OnJoin
        Optional<Reply<Said>> join() { // ! UnsupportedAnswer
            return Optional.of(Reply.ok(new Said("joined")));
        }

        @OnMessage("publisher")
        Flow.Publisher<Said> publisher() { // ! PublisherInChannel
            return subscriber -> {};
        }

        @OnMessage("optional")
        Reply<Optional<Said>> optional() { // ! OptionalInReply
            return Reply.ok();
        }

        @OnMessage("late")
        Said late(LateReply<Said> reply) { // ! TwoReplies
            return new Said("");
        }

        @OnMessage("thread")
        void thread(LateReply<Thread> reply) {} // ! NoCodec
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}
