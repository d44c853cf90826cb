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

    interface Middle<U> extends Base<U> {
        @Event("middle")
        void middle(List<U> unused, U two); // ! UnusableEvent
    }

    @Broadcasts("a")
    interface AEvents extends Middle<Said> {
        @Event("own")
        void own();
    }
}
