package dev.patchbay.sample;

import dev.patchbay.sample.PrivateRoomChannel.Ticket;
import dev.patchbay.sample.contract.InviteCalls.Invitation;
import dev.patchbay.sample.contract.RoomCalls.History;
import dev.patchbay.sample.contract.RoomCalls.Say;
import dev.patchbay.sample.contract.RoomEvents.Guest;
import dev.patchbay.sample.contract.RoomEvents.Passage;
import dev.patchbay.sample.contract.RoomEvents.Said;
import dev.patchbay.testkit.ChannelTester;
import dev.patchbay.testkit.TestChannel;
import dev.patchbay.testkit.TestConnection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The chat without a server, as its guests see it. */
final class RoomsTest {

    private final ChannelTester tester =
            ChannelTester.of(new SocketRoutes(new Invitations("a secret of at least thirty-two bytes"), new Rooms()));

    @Test
    void everybodyInTheRoomHearsWhatOneSays() {
        TestChannel ada = guest("ada").join("room:garden");
        ada.expectBroadcast("entered", new Passage("ada", 1));
        TestChannel bob = guest("bob").join("room:garden");
        ada.expectBroadcast("entered", new Passage("bob", 2));

        bob.push("typing").expectNoReply();
        ada.expectBroadcast("typing", new Guest("bob"));
        bob.expectNo("typing");

        bob.push("say", new Say("good morning")).expectOk();
        ada.expectBroadcast("said", new Said("bob", "good morning"));
        bob.expectBroadcast("said", new Said("bob", "good morning"));

        bob.leave();
        ada.expectBroadcast("went", new Passage("bob", 1));
    }

    @Test
    void whoComesInReadsWhatWasSaid() {
        guest("ada").join("room:garden").push("say", new Say("hello")).expectOk();
        guest("bob").join("room:garden").expectJoined(new History(List.of(new Said("ada", "hello"))));
        guest("eve").join("room:hall").expectJoined(new History(List.of()));
    }

    @Test
    void aGuestIsToldWhatIsWrong() {
        TestConnection ada = guest("ada");
        ada.join("room:garden")
                .push("say", new Say(" "))
                .expectError(Map.of("reason", "Say something of 1 to 500 characters"));
        ada.tryJoin("room:a b").expectError(Map.of("reason", "A room's name has 1 to 40 letters, digits, - and _"));
    }

    @Test
    void aPrivateRoomIsOpenedByItsInvitation() {
        TestConnection ada = guest("ada");
        Invitation invitation = ada.join("room:garden").push("invite").expectOk(Invitation.class);
        String topic = "private:" + invitation.room();
        ada.tryJoin(topic).expectError(Map.of("reason", "This room is private: ask for an invitation"));
        ada.tryJoin("private:other", new Ticket(invitation.token()))
                .expectError(Map.of("reason", "This room is private: ask for an invitation"));
        ada.join(topic, new Ticket(invitation.token())).expectJoined(new History(List.of()));
    }

    @Test
    void nobodyComesInWithoutAName() {
        tester.expectRefused(400, "/chat");
        tester.expectRefused(400, "/chat?name=" + "x".repeat(21));
    }

    private TestConnection guest(String name) {
        return tester.connect("/chat?name=" + name);
    }
}
