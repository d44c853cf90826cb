// [NoConversion] Text of the request cannot become 'Thread'. Take a String, a primitive other than char, a UUID, an enum, or a type with a public static valueOf(String), fromString(String) or parse(CharSequence).
// [NoConversion] Text of the request cannot become 'Optional<Thread>'. Take a String, a primitive other than char, a UUID, an enum, or a type with a public static valueOf(String), fromString(String) or parse(CharSequence).
// [NoConversion] Text of the request cannot become 'OptionalInt'. Write 'Optional<Integer>'.
// [NoConversion] Text of the request cannot become 'Set<String>'. Write 'List<String>'.
// [NoConversion] Text of the request cannot become 'Optional<Character>'. Write 'Optional<String>'.
// [NoConversion] Text of the request cannot become 'List<String>'. Take a String, a primitive other than char, a UUID, an enum, or a type with a public static valueOf(String), fromString(String) or parse(CharSequence).
// = Text of the request cannot become a value of the parameter's type.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/{room}")
final class A {
    @OnOpen
    void open(
            @Param Thread room, // problem
            @Param Optional<Thread> page, // problem
            @Param("key") OptionalInt number, // problem
            @Param("tag") Set<String> tags) {} // problem

    @OnClose
    void close(@Param Optional<Character> mark) {} // problem
}

@Socket(value = "/channels", channels = Room.class)
final class Listing1 {}

@Channel("room:{room}")
final class Room {
    @OnJoin
    void join(@Param List<String> room) {} // problem
}
