// [CodecOfRaw] 'byte[]' travels as it is, in binary messages - 'A.Base64Codec' is a TextCodec. Remove @Codec, or give the payload a type of its own.
// [CodecOfRaw] 'String' travels as it is, in text messages - 'A.PackedCodec' is a BinaryCodec. Remove @Codec, or give the payload a type of its own.
// [CodecOfRaw] 'String' travels as it is, in text messages - 'int' is no codec. Remove @Codec, or give the payload a type of its own.
// = `@Codec` is on a payload that travels as it is: a text codec on binary messages, for example.
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
    abstract static class Base64Codec implements TextCodec<byte[]> {}

    abstract static class PackedCodec implements BinaryCodec<String> {}

    @OnMessage
    void take(@Codec(Base64Codec.class) byte[] bytes) {} // problem

    @OnOpen
    @Codec(PackedCodec.class)
    String open() { // problem
        return "";
    }

    @OnMessage("hear")
    void hear(@Codec(int.class) String text) {} // problem
}
