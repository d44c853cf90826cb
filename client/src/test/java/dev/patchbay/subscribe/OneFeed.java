package dev.patchbay.subscribe;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.subscribe.Subscription.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** A service, and what a client wants to hear of it. */
abstract class OneFeed {

    static final BackOff SOON = BackOff.linear(Duration.ofMillis(20), Duration.ofMillis(100));
    static final Duration SHORT = Duration.ofMillis(50);

    final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    final TestFeed feed = new TestFeed();
    final Subscriptions wanted = Subscriptions.with(TestFeed.PROTOCOL);

    @AfterEach
    void stop() {
        feed.close();
    }

    final ClientConnection start(Subscriptions subscriptions) {
        return connector(subscriptions).start();
    }

    final Topics_Connector connector(Subscriptions subscriptions) {
        return new Topics_Connector(feed.port(), heard).reconnect(SOON).subscriptions(subscriptions);
    }

    final List<String> take(int many) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        while (taken.size() < many) {
            String next = feed.next();
            if (!next.equals("hello")) { // which comes whenever @OnOpen is over
                taken.add(next);
            }
        }
        return taken;
    }

    final boolean all(State state) {
        return wanted.all().stream().allMatch(one -> one.state() == state);
    }

    final Stream<String> states() {
        return wanted.all().stream().map(one -> one.topic() + " " + one.state());
    }
}
