// also: module
package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;
import dev.patchbay.channel.ChannelContext;
import java.util.Map;

final class Topics {
    @Channel({"lobby", "room:{room}:user:{id}", "news:*"})
    static final class AChannel {
        @OnJoin
        Map<String, String> join(ChannelContext context) {
            return Map.of("topic", context.topic());
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes lobby phx_join {}
// replies ok {"topic":"lobby"}
// pushes room:1:user:2 phx_join {}
// replies ok {"topic":"room:1:user:2"}
// pushes news:a:b phx_join {}
// replies ok {"topic":"news:a:b"}
// pushes room:1 phx_join {}
// hears [null,"4","room:1","phx_reply",{"status":"error","response":{"reason":"unmatched topic"}}]
