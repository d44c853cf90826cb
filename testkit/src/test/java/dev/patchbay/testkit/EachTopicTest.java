package dev.patchbay.testkit;

import dev.patchbay.client.Match;
import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.subscribe.SubscriptionProtocol;
import dev.patchbay.testkit.contract.SubscriptionProtocolContract;

/** A protocol with a message for each topic keeps the contract of the port. */
final class EachTopicTest extends SubscriptionProtocolContract {

    @Override
    protected SubscriptionProtocol protocol() {
        return SubscriptionProtocol.each(
                topic -> Request.of(
                                "+" + topic,
                                Match.text(text -> text.equals("ok +" + topic) || text.equals("no " + topic)))
                        .as(EachTopicTest::checked),
                topic -> Request.of("-" + topic, Match.text(("ok -" + topic)::equals)));
    }

    private static Inbound.Text checked(Inbound.Text answer) {
        if (answer.string().startsWith("no ")) {
            throw new IllegalArgumentException(answer.string());
        }
        return answer;
    }

    @Override
    protected String confirms(Outbound message) {
        return "ok " + text(message);
    }

    @Override
    protected String refuses(Outbound message) {
        return "no " + text(message).substring(1);
    }
}
