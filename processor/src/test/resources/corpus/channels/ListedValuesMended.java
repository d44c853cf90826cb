package demo;

import dev.patchbay.Channel;
import dev.patchbay.Listing;
import dev.patchbay.OnJoin;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Map;
import java.util.UUID;

final class ListedValuesMended {
    enum Mode {
        QUICK,
        SLOW
    }

    @Channel("room:{room}")
    static final class RoomChannel {
        @OnJoin
        Map<String, String> join(
                @Param int limit,
                @Param("on") boolean sound,
                @Param UUID id,
                @Param Mode mode,
                @Param double share,
                @Param byte small) {
            return Map.of("is", limit + " " + sound + " " + id + " " + mode + " " + share + " " + small);
        }
    }

    @Socket(
            value = "/a",
            listings =
                    @Listing(
                            channel = RoomChannel.class,
                            with = {
                                "limit=-0",
                                "on=false",
                                "id=123E4567-e89b-12d3-a456-426614174000",
                                "mode=SLOW",
                                "share=1.5e3",
                                "small=-128"
                            }))
    static final class ASocket {}
}

// dials /a
// pushes room:x phx_join {}
// replies ok {"is":"0 false 123e4567-e89b-12d3-a456-426614174000 SLOW 1500.0 -128"}
