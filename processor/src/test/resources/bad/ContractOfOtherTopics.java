// [ContractOfOtherTopics] 'A' joins 'room:{room}', and 'NewsEvents' is for 'news:{country}' - nothing of it goes there or comes from there. Name the topic in the interface, or use one that is meant for it.
// [ContractOfOtherTopics] 'B' joins 'hall', and 'NewsCalls' is for 'news', 'news:*' - nothing of it goes there or comes from there. Name the topic in the interface, or use one that is meant for it.
// = A client joins a topic for which its contract is not meant.
package bad;

import dev.patchbay.*;

@ChannelClient("room:{room}") // problem
final class A implements NewsEvents {
    @Override
    public void printed() {}
}

@ChannelClient("hall") // problem
final class B {
    @OnJoin
    void joined(NewsCalls calls, HallCalls fit) {}
}

@Broadcasts("news:{country}")
interface NewsEvents {
    @Event("printed")
    void printed();
}

@Pushes({"news", "news:*"})
interface NewsCalls {
    @Event("read")
    void read();
}

@Pushes("hall")
interface HallCalls {
    @Event("shout")
    void shout();
}
