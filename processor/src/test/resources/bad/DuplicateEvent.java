// [DuplicateEvent] 'B.sayToo' takes the event 'say', as 'B.say' does already. Give one of them another event, or merge them.
// [DuplicateEvent] 'B.others' takes every event that no other method takes, as 'B.rest' does already. Give one of them another event, or merge them.
// [DuplicateEvent] 'C.opened' takes the event 'opened', as 'C.opens' does already. Give one of them another event, or merge them.
// [DuplicateEvent] 'C.answerToo' takes the event 'ask', as 'C.answer' does already. Give one of them another event, or merge them.
// = Two methods of a channel take the same event.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = B.class)
final class A {}


@Channel("room:*")
final class B {
    @OnMessage("say")
    void say(String text) {}

    @OnMessage("say") // problem
    void sayToo(int number) {}

    @OnMessage
    void rest() {}

    @OnMessage
    void others() {} // problem
}

@ChannelClient("hall")
final class C implements Events {
    @Answers("ask")
    int answer() {
        return 1;
    }

    @Answers("ask") // problem
    int answerToo() {
        return 2;
    }

    @OnMessage("opened")
    void opens() {}

    @Override
    public void opened() {} // problem

    /** A question may have the name of an event. */
    @OnMessage("ask")
    void asked() {}
}

@Broadcasts("hall")
interface Events {
    @Event("opened")
    void opened();
}
