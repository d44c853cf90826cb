package dev.patchbay.sample;

import dev.patchbay.pubsub.PubSub;
import dev.patchbay.sample.ChatEvent.Entered;
import dev.patchbay.sample.ChatEvent.Rejected;
import dev.patchbay.sample.ChatEvent.Said;
import dev.patchbay.sample.ChatEvent.Typing;
import dev.patchbay.sample.ChatEvent.WentAway;
import dev.patchbay.testkit.SocketTester;
import dev.patchbay.testkit.TestClient;
import org.junit.jupiter.api.Test;

/** The chat without a server, as its guests see it. */
final class ChatSocketTest {

    private final PubSub pubSub = PubSub.local();
    private final SocketTester tester =
            SocketTester.builder(new SocketRoutes(pubSub)).pubSub(pubSub).open();

    @Test
    void everybodyInTheRoomHearsWhatOneSays() {
        TestClient ada = tester.connect("/ws/chat/garden?name=ada");
        ada.expect(new Entered("ada", 1));
        TestClient bob = tester.connect("/ws/chat/garden?name=bob");
        ada.expect(new Entered("bob", 2));
        bob.expect(new Entered("bob", 2));

        bob.sendAs("typing");
        ada.expect(new Typing("bob"));
        bob.expectNothing();

        bob.sendAs("say", new Say("good morning"));
        ada.expect(new Said("bob", "good morning"));
        bob.expect(new Said("bob", "good morning"));

        bob.close();
        ada.expect(new WentAway("bob", 1)).expectNothing();
    }

    @Test
    void nobodyHearsWhatIsSaidInAnotherRoom() {
        TestClient ada = tester.connect("/ws/chat/garden?name=ada");
        ada.expect(new Entered("ada", 1));
        tester.connect("/ws/chat/hall?name=bob").expect(Entered.class);
        ada.expectNothing();
    }

    @Test
    void aMessageThatIsWrongIsAnswered() {
        TestClient ada = tester.connect("/ws/chat/garden?name=ada");
        ada.expect(Entered.class);
        ada.send("{\"type\":\"say\",\"text\":\"\"}").expect(Rejected.class);
        ada.sendAs("sing").expect(Rejected.class);
    }

    @Test
    void nobodyComesInWithoutAName() {
        tester.expectRefused(400, "/ws/chat/garden");
        tester.expectRefused(400, "/ws/chat/garden?name=" + "x".repeat(21));
    }
}
