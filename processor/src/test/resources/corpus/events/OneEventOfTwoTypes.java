package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

final class OneEventOfTwoTypes {
    record Said(String words) {}

    record Heard(int words) {}

    @Broadcasts("room:*")
    interface AEvents {
        @Event("said")
        void said(Said said);
    }

    @Broadcasts("room:{room}")
    interface BEvents {
        @Event("said")
        void said(Heard said); // ! EventOfTwoTypes
    }

    @Broadcasts("lobby")
    interface CEvents {
        @Event("said")
        void said(Heard said);
    }
}
