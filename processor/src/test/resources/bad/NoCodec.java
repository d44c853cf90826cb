// [NoCodec] No JSON codec can be made for 'A.Account': it is bad.A.Account, a class without a public constructor that takes nothing, or all properties. Payloads are records, beans, enums, sealed interfaces of records, numbers, booleans, and lists, sets and maps of those.
// [NoCodec] No JSON codec can be made for 'A.Open': it is bad.A.Open, an interface. Payloads are records, beans, enums, sealed interfaces of records, numbers, booleans, and lists, sets and maps of those.
// [NoCodec] No JSON codec can be made for 'A.NewMessage': A.NewMessage.authors[].lastSeen is java.lang.Thread, a class. Payloads are records, beans, enums, sealed interfaces of records, numbers, booleans, and lists, sets and maps of those.
// [NoCodec] No JSON codec can be made for 'A.Keyed': A.Keyed.names<>.lastSeen is java.lang.Thread, a class. Payloads are records, beans, enums, sealed interfaces of records, numbers, booleans, and lists, sets and maps of those.
// [NoCodec] No JSON codec can be made for 'Map<byte[], String>': it is java.util.Map<byte[],java.lang.String>, a generic interface. Payloads are records, beans, enums, sealed interfaces of records, numbers, booleans, and lists, sets and maps of those.
// [NoCodec] No JSON codec can be made for 'A.Showing': A.Showing.hidden is 'A.Hidden', which is private. Payloads are records, beans, enums, sealed interfaces of records, numbers, booleans, and lists, sets and maps of those.
// [NoCodec] No JSON codec can be made for 'List<A.Shape>': A.Shape.Dot is bad.A.Dot, a class. Payloads are records, beans, enums, sealed interfaces of records, numbers, booleans, and lists, sets and maps of those.
// [NoCodec] No JSON codec can be made for 'List<Integer>[]': it is 'List<Integer>[]', an array of generic objects. Payloads are records, beans, enums, sealed interfaces of records, numbers, booleans, and lists, sets and maps of those.
// [NoCodec] No JSON codec can be made for 'A.NewMessage': A.NewMessage.authors[].lastSeen is java.lang.Thread, a class. Payloads are records, beans, enums, sealed interfaces of records, numbers, booleans, and lists, sets and maps of those.
// = A type cannot be JSON. The message has the way to the field that stops it.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    static final class Account {}

    interface Open {}

    record Author(String name, Thread lastSeen) {}

    record NewMessage(String body, List<Author> authors) {}

    record Keyed(Map<Author, String> names) {}

    private record Hidden(int a) {}

    record Showing(Hidden hidden) {}

    sealed interface Shape permits Circle, Dot {}

    record Circle(int r) implements Shape {}

    static final class Dot implements Shape {}

    @OnMessage("account")
    void account(Account account) {} // problem

    @OnMessage("open")
    void open(Open open) {} // problem

    @OnMessage("say")
    void say(NewMessage message) {} // problem

    @OnMessage("keyed")
    void keyed(Keyed keyed) {} // problem

    @OnMessage("keys")
    void keys(Map<byte[], String> names) {} // problem

    @OnMessage("showing")
    void showing(Showing showing) {} // problem

    @OnMessage("shape")
    void shape(List<Shape> shapes) {} // problem

    @OnMessage("numbers")
    void numbers(List<Integer>[] numbers) {} // problem

    @OnMessage("answer")
    NewMessage answer() { // problem
        throw new IllegalStateException();
    }
}
