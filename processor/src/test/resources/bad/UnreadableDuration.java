// [UnreadableDuration] '90' is no duration - that is a whole number of up to 9 digits and one of ms, s, m, h. Did you mean '90s'?
// [UnreadableDuration] '1 Minute' is no duration - that is a whole number of up to 9 digits and one of ms, s, m, h. Did you mean '1m'?
// [UnreadableDuration] '9999999999s' is no duration - that is a whole number of up to 9 digits and one of ms, s, m, h. Write a larger unit, or leave it out to have the server's limit.
// [UnreadableDuration] 'PT90S' is no duration - that is a whole number of up to 9 digits and one of ms, s, m, h. Did you mean '90s'?
// = A length of time is not a number and a unit.
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

final class A {
    @Socket(value = "/ws/a", idleTimeout = "90") // problem
    static final class Bare {
        @OnMessage
        void take(String text) {}
    }

    @Socket(value = "/ws/b", idleTimeout = "1 Minute") // problem
    static final class Wordy {
        @OnMessage
        void take(String text) {}
    }

    @Socket(value = "/ws/d", idleTimeout = "9999999999s") // problem
    static final class Long {
        @OnMessage
        void take(String text) {}
    }

    @Socket(value = "/ws/c", idleTimeout = "PT90S") // problem
    static final class Iso {
        @OnMessage
        void take(String text) {}
    }
}
