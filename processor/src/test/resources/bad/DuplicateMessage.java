// [DuplicateMessage] 'A.sayToo' takes the messages 'say', as 'A.say' does already. Give one of them another name, or merge them.
// [DuplicateMessage] 'A.restToo' takes the messages in text that no other method takes, as 'A.rest' does already. Give one of them another name, or merge them.
// [DuplicateMessage] 'A.bytesToo' takes the messages in binary, as 'A.bytes' does already. Give one of them another name, or merge them.
// = Two methods want the same messages.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    @OnMessage("say")
    void say(String text) {}

    @OnMessage("say") // problem
    void sayToo(String text) {}

    @OnMessage
    void rest(String text) {}

    @OnMessage
    void restToo(List<Integer> numbers) {} // problem

    @OnMessage
    void bytes(byte[] bytes) {}

    @OnMessage
    void bytesToo(ByteBuffer bytes) {} // problem
}
