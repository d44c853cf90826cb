package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

final class StrayEvent {
    interface Plain {
        @Event("said")
        void said(); // ! StrayEvent
    }

    @Broadcasts("a")
    interface AEvents {
        @Event("said")
        default void said() {} // ! StrayEvent

        @Event("more")
        void more();
    }
}
