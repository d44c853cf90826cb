// [UnknownTopicName] 'String rom' reads 'rom', which the topic 'room:{room}' in 'D' does not have - it has 'room'. Did you mean 'room'?
// [UnknownTopicName] 'Optional<Integer> page' reads 'page', which the topic 'room:{room}' in 'D' does not have - it has 'room'. Add {page} to the topic, or hand the value to the constructor.
// [UnknownTopicName] 'String rom' reads 'rom', which the topic 'room:{room}' in 'A' does not have - it has 'room'. Did you mean 'room'?
// [UnknownTopicName] 'String place' reads 'place', which the topic 'room:{room}' in 'A' does not have - it has 'room'. Write 'Optional<String>'.
// [UnknownTopicName] 'Optional<Integer> page' reads 'page', which the topic 'room:{room}' in 'A' does not have - it has 'room'. Add {page} to the topic, or give the value where the channel is listed.
// = A parameter reads a name that the topic does not have.
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

@Socket(value = "/c", listings = @Listing(channel = B.class, topics = "static:{room}", with = "place=attic"))
final class C {}

@Channel("room:{room}")
final class B {
    @OnJoin
    void join(@Param String rom) {} // problem

    @AfterJoin
    void enter(@Param String place) {} // problem

    @OnMessage("say")
    void say(@Param Optional<Integer> page) {} // problem
}

@ChannelClient("room:{room}")
final class D {
    @OnJoin
    void join(@Param String rom) {} // problem

    @OnMessage("say")
    void say(@Param Optional<Integer> page) {} // problem
}
