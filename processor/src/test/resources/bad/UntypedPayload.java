// [UntypedPayload] 'Object' is sent, and says Object: nobody knows what will be in it. Sign a record.
// [UntypedPayload] 'Object' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'Map<String, Object>' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'List<Object>' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'Object' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'A.Note' is sent, and says Object: nobody knows what its 'authors[].more{}' will be. Give it a type, or send a JsonValue instead: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'A.Page<Object>' is sent, and says Object: nobody knows what its 'items[]' will be. Give it a type, or send a JsonValue instead: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'A.Shape' is sent, and says Object: nobody knows what its 'center' will be. Give it a type, or send a JsonValue instead: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'Object' is sent, and says Object: nobody knows what will be in it. Name a record, or take Connection and call send with JsonValue.of(...).text().
// [UntypedPayload] 'Map<String, Object>' is sent, and says Object: nobody knows what will be in it. Name a record, or take PubSub and call broadcast with JsonValue.of(...).text().
// [UntypedPayload] 'Map<String, Object>' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'Object' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'Object' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'Object[]' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'Map<String, Object>' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'Map<String, Object>' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'Object' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// [UntypedPayload] 'Map<String, Object>' is sent, and says Object: nobody knows what will be in it. Send a record, or a JsonValue: JsonValue.of(...) takes what JSON has.
// = What is sent says `Object` somewhere: nobody knows what will be in it, and nothing can be checked.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import dev.patchbay.token.*;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    record Author(String name, Map<String, Object> more) {}

    record Note(String body, List<Author> authors) {}

    record Page<T>(List<T> items) {}

    sealed interface Shape permits Circle {}

    record Circle(Object center) implements Shape {}

    A(Tokens<Object> tokens) {} // problem

    @OnMessage("object")
    Object object() { // problem
        return "";
    }

    @OnMessage("map")
    Map<String, Object> map(Map<String, Object> map) { // problem
        return map;
    }

    @OnMessage("later")
    CompletionStage<Optional<List<Object>>> later(Map<String, Object> any) { // problem
        return CompletableFuture.completedFuture(Optional.of(any));
    }

    @OnMessage("items")
    Flow.Publisher<Object> items() { // problem
        return subscriber -> {};
    }

    @OnMessage("note")
    Note note() { // problem
        return new Note("", List.of());
    }

    @OnMessage("page")
    Page<Object> page() { // problem
        return new Page<>(List.of());
    }

    @OnMessage("shape")
    Optional<Shape> shape() { // problem
        return Optional.empty();
    }

    @OnOpen
    void open(
            Sender<Object> sender, // problem
            Broadcaster<Map<String, Object>> broadcaster) {} // problem
}

@Socket(value = "/channels", channels = Room.class)
final class Listing1 {}

@Channel("room:{room}")
final class Room {
    @OnJoin
    Map<String, Object> join() { // problem
        return Map.of();
    }

    @OnMessage("reply")
    Reply<Object> reply() { // problem
        return Reply.ok("");
    }

    @OnMessage("success")
    Outcome<Object, String> success() { // problem
        throw new IllegalStateException();
    }

    @OnMessage("failure")
    Outcome<String, Object[]> failure() { // problem
        throw new IllegalStateException();
    }

    @OnMessage("late")
    void late(LateReply<Map<String, Object>> reply) {} // problem

    @Intercept("any")
    Map<String, Object> see() { // problem
        return Map.of();
    }
}

@Broadcasts("room:{room}")
interface Events {
    @Event("any")
    void any(Object any); // problem

    @Event("map")
    void map(Map<String, Object> map); // problem
}
