package demo.events;

import dev.patchbay.OnMessage;

public final class Rooms {
    private Rooms() {}

    public abstract static class Base {
        @OnMessage("ring")
        public void ring(RoomEvents events) { // ! InvisibleType
            events.rung();
        }
    }
}
