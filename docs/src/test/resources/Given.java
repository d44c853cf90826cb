/** What examples may name; and below, the program that they are part of. */
abstract class Given {
    String secret;
    Connection connection;
    Handshake handshake;
    PubSub pubSub;
    ChannelContext context;
    SocketRoutes routes;
    SocketServerBuilder builder;
    SocketServer server;
    SocketTester tester;
    TestClient client;
    ClientConnection ticker;
    ChannelSocket socket;
    ClientChannel channel;
    AtomicReference<String> lastSeen;
    TestConnection ada;
    TestChannel room;
    java.nio.file.Path certificate;
    java.nio.file.Path key;
    long highest;
}

@SocketClient("wss://stream.example.com/ws/{symbol}")
final class TickerClient {
    private String last = "";

    @OnMessage
    void hear(String text) {
        last = text;
    }

    String last() {
        return last;
    }
}

@Socket("/ws/chat/{room}")
final class ChatSocket {
    ChatSocket(PubSub pubSub) {}

    @OnConnect
    User connect(@Param Optional<String> name) {
        return name.map(User::new).orElseThrow(() -> new Refused(400, "Say who you are"));
    }

    @OnMessage("say")
    Said say(Say say, User user) {
        return new Said(user.name(), say.text());
    }
}

@Socket(value = "/socket", channels = RoomChannel.class, authToken = true)
final class UserSocket {
    @OnConnect
    User connect(@Param Optional<String> name) {
        return new User(name.orElse("somebody"));
    }

    @UserId
    String id(User user) {
        return "user:" + user.name();
    }
}

@Channel("room:{room}")
final class RoomChannel {
    @AfterJoin
    void greet(User user, RoomEvents room) {
        room.entered(user);
    }

    @OnMessage("say")
    Said say(Say say, User user) {
        return new Said(user.name(), say.text());
    }
}

@Broadcasts("room:{room}")
interface RoomEvents {
    @Event("entered")
    void entered(User user);

    @Event("said")
    void said(Said said);
}

@Json
record User(String name) {}

record Say(String text) {}

record Said(String from, String text) {}

record Bid(long cents) {}

record Accepted(Bid bid) {}

record TooLow(long highest) {}

@Pushes(value = "room:{room}", join = Enter.class)
interface RoomCalls {
    @Event("shout")
    CompletionStage<Said> shout(Shout shout);
}

record Enter(String lastSeen) {}

record Shout(String text) {}

@ChannelClient("room:{room}")
final class RoomView implements RoomEvents {
    @OnJoin
    void joined(RoomCalls room) {}

    @Override
    public void entered(User user) {}

    @Override
    public void said(Said said) {}
}

@Json
record Seat(String status, int row) {}
