// [NotACodec] 'A.Neither' is no codec: it implements neither TextCodec nor BinaryCodec. Name a class that implements TextCodec<A.Price> or BinaryCodec<A.Price>.
// [NotACodec] 'A.Both' is no codec: it is both a TextCodec and a BinaryCodec. Name a class that implements TextCodec<A.Price> or BinaryCodec<A.Price>.
// [NotACodec] 'int' is no codec: it is no class. Name a class that implements TextCodec<A.Price> or BinaryCodec<A.Price>.
// [NotACodec] 'A.Raw' is no codec: it does not say what it reads. Name a class that implements TextCodec<A.Price> or BinaryCodec<A.Price>.
// = The class that `@Codec` names is no codec.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.Stream;

@Socket("/ws/a")
final class A {
    record Price(long cents) {}

    static final class Neither {}

    abstract static class Both implements TextCodec<Price>, BinaryCodec<Price> {}

    @SuppressWarnings("rawtypes")
    abstract static class Raw implements TextCodec {}

    @OnMessage("neither")
    void neither(@Codec(Neither.class) Price price) {} // problem

    @OnMessage("both")
    void both(@Codec(Both.class) Price price) {} // problem

    @OnMessage("number")
    void number(@Codec(int.class) Price price) {} // problem

    @OnMessage("raw")
    void raw(@Codec(Raw.class) Price price) {} // problem
}
