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
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class GenericInfos {
    @Broadcasts("a")
    interface AEvents {
        @Event("told")
        void told(Map<String, String> what);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("go")
        void go(ChannelContext context) {
            context.self().send(Optional.of(1));
            context.self().send(Map.entry("a", 2));
            context.self().send(new List<?>[] {List.of(), List.of()});
            context.self().send(List.of(1, 2, 3));
        }

        @OnInfo
        void perhaps(Optional<?> value, Audience<AEvents> audience) {
            audience.me().told(Map.of("optional", value.toString()));
        }

        @OnInfo
        void entry(Map.Entry<?, ?> entry, Audience<AEvents> audience) {
            audience.me().told(Map.of("entry", entry.toString()));
        }

        @OnInfo
        void lists(List<?>[] lists, Audience<AEvents> audience) {
            audience.me().told(Map.of("lists", "" + lists.length));
        }

        @OnInfo
        @SuppressWarnings("rawtypes")
        void list(List list, Audience<AEvents> audience) {
            audience.me().told(Map.of("list", "" + list.size()));
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// pushes a go {}
// gets a told {"optional":"Optional[1]"}
// gets a told {"entry":"a=2"}
// gets a told {"lists":"2"}
// gets a told {"list":"3"}
