package demo;

import dev.patchbay.Channel;
import dev.patchbay.LogLevel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.UnknownEvent;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.message.JsonValue;
import java.util.Map;

final class UnknownEvents {
    @Channel(value = "reply", unknownEvents = UnknownEvent.REPLY, logJoins = LogLevel.OFF)
    static final class ReplyChannel {
        @OnJoin
        void join() {}
    }

    @Channel(value = "crash", logMessages = LogLevel.OFF)
    static final class CrashChannel {
        @OnJoin
        void join() {}
    }

    @Channel("rest")
    static final class RestChannel {
        @OnJoin
        void join() {}

        @OnMessage
        Map<String, String> rest(JsonValue payload, ChannelContext context) {
            return Map.of(context.event(), payload.text());
        }

        @OnMessage("own")
        Map<String, String> own() {
            return Map.of();
        }
    }

    @Socket(
            value = "/a",
            channels = {ReplyChannel.class, CrashChannel.class, RestChannel.class},
            log = LogLevel.OFF)
    static final class ASocket {}
}

// dials /a
// pushes reply phx_join {}
// replies ok {}
// sends ["1","2","reply","x",{}]
// hears ["1","2","reply","phx_reply",{"status":"error","response":{"reason":"unknown event"}}]
// sends ["3","3","crash","phx_join",{}]
// hears ["3","3","crash","phx_reply",{"status":"ok","response":{}}]
// sends ["3","4","crash","x",{}]
// hears ["3","3","crash","phx_error",{"reason":"channel_crash"}]
// sends ["5","5","rest","phx_join",{}]
// hears ["5","5","rest","phx_reply",{"status":"ok","response":{}}]
// sends ["5","6","rest","any",[1]]
// hears ["5","6","rest","phx_reply",{"status":"ok","response":{"any":"[1]"}}]
// sends ["5","7","rest","own",{}]
// hears ["5","7","rest","phx_reply",{"status":"ok","response":{}}]
