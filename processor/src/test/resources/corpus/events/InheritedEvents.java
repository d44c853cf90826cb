package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;
import java.util.List;

final class InheritedEvents {
    record Said(String words) {}

    interface Base<T> {
        @Event("base")
        void base(T payload);
    }

    interface Middle {
        @Event("middle")
        void middle(List<Said> one, Said two); // ! UnusableEvent
    }

    @Broadcasts("a")
    interface AEvents extends Base<Said>, Middle {
        @Event("own")
        void own();
    }
}
