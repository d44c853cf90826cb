package dev.patchbay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.subscribe.SubscriptionProtocol;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every {@link SubscriptionProtocol} has to do. Extend it, and say how one is made, and what its service answers:
 *
 * <pre>{@code
 * final class FeedProtocolTest extends SubscriptionProtocolContract {
 *     @Override
 *     protected SubscriptionProtocol protocol() {
 *         return new FeedProtocol();
 *     }
 *
 *     @Override
 *     protected String confirms(Outbound message) {
 *         return "ok " + text(message).substring(1);
 *     }
 *
 *     @Override
 *     protected String refuses(Outbound message) {
 *         return "no " + text(message).substring(1);
 *     }
 * }
 * }</pre>
 */
public abstract class SubscriptionProtocolContract {

    /** Requests of one connection have numbers of their own. */
    private static final long NUMBER = 7;

    private static final long OTHER_NUMBER = 8;

    /** Made for those who extend it. */
    protected SubscriptionProtocolContract() {}

    /** The protocol. */
    protected abstract SubscriptionProtocol protocol();

    /** What the service says to a message that asks for topics, or ends them, where it says yes. */
    protected abstract String confirms(Outbound message);

    /** What it says to a message that asks for topics where it says no. */
    protected abstract String refuses(Outbound message);

    /** Topics that the service may have; two, of which one message may ask for both or not. */
    protected List<String> topics() {
        return List.of("trades.a", "trades.b");
    }

    /** The text of a message. */
    protected static String text(Outbound message) {
        return StandardCharsets.UTF_8.decode(message.payload()).toString();
    }

    /** Each topic is in one group, and in its place. */
    @Test
    public void groupsEachTopicOnce() {
        List<String> grouped =
                protocol().grouped(topics()).stream().flatMap(List::stream).toList();
        assertEquals(topics(), grouped, "the topics of all groups, one behind the other");
        assertEquals(List.of(), protocol().grouped(List.of()), "no topics have no groups");
    }

    /** What the service confirms is known to be the answer, and names the topics. */
    @Test
    public void knowsWhatIsConfirmed() {
        for (List<String> group : protocol().grouped(topics())) {
            Request.Numbered<?, ? extends Collection<String>> asked =
                    protocol().subscribe(group).number(NUMBER);
            Optional<? extends Collection<String>> answer = asked.answer(Inbound.Text.of(confirms(asked.message())));
            assertTrue(answer.isPresent(), "the answer to " + text(asked.message()));
            assertTrue(answer.get().containsAll(group), "all of " + group + " are confirmed, got " + answer.get());
        }
    }

    /** What the service refuses is known to be the answer, and confirms nothing. */
    @Test
    public void knowsWhatIsRefused() {
        List<String> group = protocol().grouped(topics()).get(0);
        Request.Numbered<?, ? extends Collection<String>> asked =
                protocol().subscribe(group).number(NUMBER);
        Inbound answer = Inbound.Text.of(refuses(asked.message()));
        try {
            Optional<? extends Collection<String>> confirmed = asked.answer(answer);
            assertTrue(confirmed.isPresent(), "a refusal is an answer");
            assertFalse(confirmed.get().stream().anyMatch(group::contains), "nothing of it is confirmed");
        } catch (RuntimeException refused) {
            assertThrows(refused.getClass(), () -> asked.answer(answer), "it is refused again");
        }
    }

    /** The answer to another message is not the answer. */
    @Test
    public void isNotConfusedByOtherAnswers() {
        Request.Numbered<?, ? extends Collection<String>> first =
                protocol().subscribe(topics().subList(0, 1)).number(NUMBER);
        Request.Numbered<?, ? extends Collection<String>> second =
                protocol().subscribe(topics().subList(1, 2)).number(OTHER_NUMBER);
        assertTrue(
                first.answer(Inbound.Text.of(confirms(second.message()))).isEmpty(), "the answer is that of the other");
        assertTrue(first.answer(Inbound.Text.of("")).isEmpty(), "an empty message answers nothing");
    }

    /** A topic can be ended. */
    @Test
    public void knowsWhatHasEnded() {
        Request.Numbered<?, ?> asked =
                protocol().unsubscribe(topics().subList(0, 1)).number(NUMBER);
        assertTrue(
                asked.answer(Inbound.Text.of(confirms(asked.message()))).isPresent(),
                "the answer to " + text(asked.message()));
    }
}
