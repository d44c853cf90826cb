// not: ecj
package demo;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.UserId;
import dev.patchbay.OnClose;
import dev.patchbay.OnConnect;
import dev.patchbay.OnError;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

final class UnusableIdentities {
    record User(String name) {}

    static final class Denied extends RuntimeException {}

    @Socket("/stage")
    static final class StageSocket {
        @OnConnect
        CompletionStage<User> connect() { // ! UnusableIdentity
            return CompletableFuture.completedStage(new User("ada"));
        }

        @OnOpen
        void open(User user) {}

        @OnMessage
        void take(String text, User user) {}
    }

    @Socket("/array")
    static final class ArraySocket {
        @OnConnect
        User[] connect() { // ! UnusableIdentity
            return new User[0];
        }

        @OnMessage
        void take(String text, User[] users) {}
    }

    @Socket("/optional")
    static final class OptionalSocket {
        @OnConnect
        Optional<User> connect() { // ! UnusableIdentity
            return Optional.empty();
        }

        @OnOpen
        void open(Optional<User> user) {}

        @OnMessage
        void take(User user, String text) {}
    }

    @Socket("/later")
    static final class LaterSocket {
        @OnConnect
        CompletionStage<Optional<User>> connect() { // ! UnusableIdentity
            return CompletableFuture.completedStage(Optional.empty());
        }

        @OnMessage
        void take(String text, User user) {}

        @OnClose
        void close(Optional<User> user) {}
    }

    @Socket("/text")
    static final class TextSocket {
        @OnConnect
        String connect() { // ! UnusableIdentity
            return "ada";
        }

        @OnMessage
        void take(String text, String user) {}
    }

    @Socket("/object")
    static final class ObjectSocket {
        @OnConnect
        Object connect() { // ! UnusableIdentity
            return new User("ada");
        }

        @OnClose
        void close(User user) {}
    }

    @Socket("/denied")
    static final class DeniedSocket {
        @OnConnect
        Denied connect() { // ! UnusableIdentity
            return new Denied();
        }

        @OnMessage
        void take(String text, Denied denied) {}

        @OnError
        void failed(Denied denied) {}
    }

    @Channel("room")
    static final class RoomChannel {
        @OnJoin
        void join(User user) {}

        @AfterJoin
        void enter(List<User> users) {}

        @OnMessage("a")
        void take(String text, User user) {}
    }

    @Socket(value = "/rooms", channels = RoomChannel.class)
    static final class RoomSocket {
        @OnConnect
        List<User> connect() { // ! UnusableIdentity
            return List.of();
        }

        @UserId
        String id(User user) {
            return user.name();
        }
    }
}
