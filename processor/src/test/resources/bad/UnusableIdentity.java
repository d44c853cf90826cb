// [UnusableIdentity] @OnConnect returns 'Optional<String>', which cannot say who is connected - other callbacks find the identity by its type. Return a record of your own, and throw Refused where there is nobody.
// [UnusableIdentity] @OnConnect returns 'CompletionStage<User>', which cannot say who is connected - other callbacks find the identity by its type. Return 'User' itself: @OnConnect may wait for it.
// [UnusableIdentity] @OnConnect returns 'CompletableFuture<Void>', which cannot say who is connected - other callbacks find the identity by its type. Return void: @OnConnect may wait for it.
// [UnusableIdentity] @OnConnect returns 'User[]', which cannot say who is connected - other callbacks find the identity by its type. Put it in a record of your own.
// [UnusableIdentity] @OnConnect returns 'boolean', which cannot say who is connected - other callbacks find the identity by its type. Return void, or who it is, and throw Refused to keep somebody out.
// = `@OnConnect` returns a type that could be anything.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnConnect
    Optional<String> connect() { // problem
        return Optional.empty();
    }
}

record User(String name) {}

@Socket("/ws/later")
final class Later {
    @OnConnect
    CompletionStage<User> connect() { // problem
        return CompletableFuture.completedStage(new User("ada"));
    }

    @OnMessage
    void take(String text, User user) {}
}

@Socket("/ws/nobody")
final class Nobody {
    @OnConnect
    CompletableFuture<Void> connect() { // problem
        return CompletableFuture.completedFuture(null);
    }
}

@Socket("/ws/several")
final class Several {
    @OnConnect
    User[] connect() { // problem
        return new User[0];
    }

    @OnClose
    void close(User[] users) {}
}

@Socket("/ws/b")
final class B {
    @OnConnect
    boolean connect() { // problem
        return true;
    }
}
