package demo;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.UserId;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.OnLeave;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;

final class WrongMembers {
    record Said(String words) {}

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join(Connection connection) {} // ! ParameterOutOfPlace

        @OnJoin
        void again() {} // ! DuplicateCallback

        @OnMessage("said")
        void said(Said said) {}

        @OnMessage("said") // ! DuplicateEvent
        void more(Said said) {}

        @OnMessage("phx_close") // ! ReservedEvent
        void close() {}

        @OnMessage(" ") // ! BlankEvent
        void blank() {}

        @AfterJoin
        Said after() { // ! AnswerOutOfPlace
            return new Said("");
        }

        @OnLeave
        void leave(LeaveReason reason, LateReply<Said> reply) {} // ! ParameterOutOfPlace

        @Intercept("said") // ! UnsentEvent
        void none(Said said) {} // ! NoPayload
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {
        @UserId
        int id() { // ! UnusableUserId
            return 1;
        }
    }

    @Socket("/b")
    static final class BSocket {
        @UserId
        String id() { // ! UserIdWithoutChannels
            return "";
        }

        @OnMessage
        void take(Inbound.Text text, ChannelContext context) {} // ! MessageOfChannels, ParameterOutOfPlace
    }
}
