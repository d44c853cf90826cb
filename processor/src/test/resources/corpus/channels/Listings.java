// also: module
package demo;

import dev.patchbay.Channel;
import dev.patchbay.Listing;
import dev.patchbay.OnJoin;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Map;

final class Listings {
    @Channel("room:{room}")
    static final class RoomChannel {
        private final String mode;

        RoomChannel(Modes modes) {
            mode = modes.name();
        }

        @OnJoin
        Map<String, String> join(@Param String room, @Param("limit") int limit) {
            return Map.of("is", mode + room + limit);
        }
    }

    static final class Modes {
        String name() {
            return "m";
        }
    }

    @Socket(
            value = "/a",
            listings = {
                @Listing(channel = RoomChannel.class, with = "limit=1"),
                @Listing(
                        channel = RoomChannel.class,
                        topics = {"other:{room}", "static"},
                        with = {"limit=2", "room=="})
            })
    static final class ASocket {}
}

// dials /a
// pushes room:x phx_join {}
// replies ok {"is":"mx1"}
// pushes other:x phx_join {}
// replies ok {"is":"mx2"}
// pushes static phx_join {}
// replies ok {"is":"m=2"}
