package demo;

@dev.patchbay.Socket(value = "/users", channels = Shared.RoomChannel.class)
final class UserSocket {
    @dev.patchbay.OnConnect
    Shared.User connect() {
        return new Shared.User("Ada");
    }
}
