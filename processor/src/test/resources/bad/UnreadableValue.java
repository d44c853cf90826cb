// [UnreadableValue] 'page=abc' is no value for 'int page' of 'News' - that takes a whole number from -2147483648 to 2147483647, so that every join would be refused. Write for example 'page=1'.
// [UnreadableValue] 'mode=QICK' is no value for 'Mode mode' of 'News' - that takes one of QUICK, SLOW, so that every join would be refused. Write for example 'mode=QUICK'.
// = A value that a socket gives to a channel is none for the parameter that reads it.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(
        value = "/a",
        listings = {
            @Listing(channel = News.class, topics = "sports", with = {
                "page=abc", // problem
                "mode=SLOW"
            }),
            @Listing(channel = News.class, topics = "politics", with = {
                "page=1",
                "mode=QICK" // problem
            })
        })
final class A {}

enum Mode {
    QUICK,
    SLOW
}

@Channel("news")
final class News {
    @OnJoin
    void join(@Param int page, @Param Mode mode) {}
}
