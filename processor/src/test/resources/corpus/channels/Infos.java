// also: module
package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnInfo;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.Audience;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import java.util.Map;

final class Infos {
    record Tick(int count) {}

    @Broadcasts("a")
    interface AEvents {
        @Event("told")
        void told(Map<String, String> what);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join(ChannelContext context) {
            context.subscribe("news");
        }

        @OnMessage("go")
        void go(ChannelContext context, PubSub pubSub) {
            context.self().send(new Tick(1));
            context.self().send("text");
            context.self().send(2L);
            pubSub.broadcast("news", "flash", Outbound.text("{}"));
        }

        @OnInfo
        void tick(Tick tick, Audience<AEvents> audience) {
            audience.me().told(Map.of("tick", "" + tick.count()));
        }

        @OnInfo
        void text(CharSequence text, Audience<AEvents> audience) {
            audience.me().told(Map.of("text", text.toString()));
        }

        @OnInfo
        void number(long number, Audience<AEvents> audience) {
            audience.me().told(Map.of("number", "" + number));
        }

        @OnInfo
        void news(Broadcast broadcast, Audience<AEvents> audience) {
            audience.me().told(Map.of("news", broadcast.event()));
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// pushes a go {}
// gets a told {"tick":"1"}
// gets a told {"text":"text"}
// gets a told {"number":"2"}
// gets a told {"news":"flash"}
