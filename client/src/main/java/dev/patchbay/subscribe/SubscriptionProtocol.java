package dev.patchbay.subscribe;

import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * How a service is told what a client wants to hear of, and how it answers. Called by any thread; nothing blocks.
 *
 * <pre>{@code
 * SubscriptionProtocol feeds = SubscriptionProtocol.each(
 *         topic -> Request.of("{\"op\":\"subscribe\",\"topic\":\"" + topic + "\"}", Match.property("subscribed", topic)),
 *         topic -> Request.of("{\"op\":\"unsubscribe\",\"topic\":\"" + topic + "\"}", Match.property("unsubscribed", topic)));
 * }</pre>
 *
 * <p>{@code SubscriptionProtocolContract} of the testkit says as tests what each has to do.
 */
public interface SubscriptionProtocol {

    /**
     * Asks for topics of one group.
     *
     * @return answered with those that the service has confirmed: one that is missing was refused. Where it fails, all were, or have expired
     */
    Request<? extends Collection<String>> subscribe(List<String> topics);

    /** Asks not to hear of topics of one group any more, whatever is answered. */
    Request<?> unsubscribe(List<String> topics);

    /** Which topics are asked for with one message: each with its own unless overridden. All of them, each once, in their order. */
    default List<List<String>> grouped(List<String> topics) {
        return topics.stream().map(List::of).toList();
    }

    /**
     * Topics that a message confirms: where they have expired, the answer has come too late for its request, and counts all the same. It is a
     * message like any other for callbacks. On the network's thread.
     */
    default Collection<String> confirmed(Inbound message) {
        return List.of();
    }

    /** A message and an answer for each topic. */
    static SubscriptionProtocol each(
            Function<String, ? extends Request<?>> subscribe, Function<String, ? extends Request<?>> unsubscribe) {
        return new SubscriptionProtocol() {
            @Override
            public Request<? extends Collection<String>> subscribe(List<String> topics) {
                return subscribe.apply(topics.get(0)).as(answer -> topics);
            }

            @Override
            public Request<?> unsubscribe(List<String> topics) {
                return unsubscribe.apply(topics.get(0));
            }
        };
    }
}
