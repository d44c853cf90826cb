// [UnclearPayload] 'AccountSocket.Account account' may be the identity or the payload - only the @OnConnect of 'AccountSocket' returns a 'AccountSocket.Account', and a payload is whatever the client sends. Return it from @OnConnect, or write '@Payload AccountSocket.Account account'.
// [UnclearPayload] 'StaffSocket.Member member' may be the identity or the payload - @OnConnect returns 'StaffSocket.Guest', which is of its kind, and a payload is whatever the client sends. Return it from @OnConnect, or write '@Payload StaffSocket.Member member'.
// [UnclearPayload] 'Room.User user' may be the identity or the payload - no @OnConnect of a socket that lists 'Room' returns a 'Room.User', and a payload is whatever the client sends. Return it from that @OnConnect, or write '@Payload Room.User user'.
// [UnclearPayload] 'Shared.Note note' may be the identity or the payload - no socket lists 'Shared', so that nobody says who is connected, and a payload is whatever the client sends. List the channel in a @Socket, or write '@Payload Shared.Note note'.
// = A parameter could be the identity, which nobody gives, or what the client sends.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;

@Socket(value = "/socket", channels = Room.class)
final class UserSocket {}

@Channel("room:{room}")
final class Room {
    record User(String name, boolean admin) {}

    @OnJoin
    User join(User user) { // problem
        return user;
    }
}

@Socket("/ws/account")
final class AccountSocket {
    record Account(String name) {}

    @OnConnect
    Account connect() {
        return new Account("ada");
    }
}

@Socket("/ws/orders")
final class OrderSocket {
    @OnMessage
    void order(AccountSocket.Account account) {} // problem
}

@Socket("/ws/staff")
final class StaffSocket {
    sealed interface Member permits Guest, Admin {}

    record Guest(String name) implements Member {}

    record Admin(String name) implements Member {}

    @OnConnect
    Guest connect() {
        return new Guest("ada");
    }

    @OnMessage
    void fire(Member member, Connection connection) {} // problem
}

@SuppressWarnings("patchbay")
@Channel("shared:{id}")
final class Shared {
    record Note(String text) {}

    @OnMessage("note")
    void note(Note note) {} // problem
}
