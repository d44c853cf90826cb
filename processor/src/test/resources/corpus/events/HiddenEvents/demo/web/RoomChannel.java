package demo.web;

import demo.events.Rooms;
import dev.patchbay.Channel;
import dev.patchbay.OnJoin;

@Channel("room:{room}")
final class RoomChannel extends Rooms.Base {
    @OnJoin
    void join() {}
}
