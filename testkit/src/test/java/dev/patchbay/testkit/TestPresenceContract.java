package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Outbound;
import dev.patchbay.presence.PresenceRegistry;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.testkit.SeatChannel.Seat;
import dev.patchbay.testkit.SeatChannel.Taken;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds of expectations of presence in memory and over the network alike. */
abstract class TestPresenceContract {

    private static final Seat ONLINE = new Seat("online");
    private static final Seat AWAY = new Seat("away");

    final PubSub pubSub = PubSub.local();

    abstract ChannelTester tester();

    abstract PresenceRegistry registry();

    private TestChannel join(String user) {
        return tester().connect("/rooms?user=" + user).join("seats:a");
    }

    @Test
    void expectsWhoIsThereAndWhoComesAndGoes() {
        TestChannel ada = join("ada");
        TestPresence<Seat> here = ada.presence(Seat.class).expectJoin("ada", ONLINE);
        here.expectState(Map.of("ada", List.of(ONLINE)));

        TestChannel bob = join("bob");
        here.expectJoin("bob", ONLINE);
        bob.push("become", AWAY).expectOk(AWAY);
        here.expectUpdate("bob", ONLINE, AWAY);
        bob.push("taken").expectOk(new Taken(List.of("ada", "bob")));
        bob.leave();
        here.expectLeave("bob", AWAY).expectNoChange();
    }

    @Test
    void expectsWhoeverIsNoClient() {
        TestPresence<Seat> here = join("ada").presence(Seat.class).expectJoin("ada", ONLINE);
        var bots = registry().in("seats:a", SeatChannel_Seat_Json.CODEC);
        bots.track("bot", AWAY);
        here.expectJoin("bot", AWAY);
        bots.untrackAll();
        here.expectLeave("bot", AWAY).expectNoChange();
    }

    @Test
    void saysWhatCameInPlaceOfWhatWasExpected() {
        ChannelTester impatient = tester().withPatience(Duration.ofSeconds(1));
        TestChannel ada = impatient.connect("/rooms?user=ada").join("seats:a");
        TestPresence<Seat> here = ada.presence(Seat.class);

        assertThatThrownBy(() -> here.expectState(Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("a state of presence on seats:a with {}", "{ada=[Seat[status=online]]}");
        assertThatThrownBy(() -> here.expectJoin("ada", AWAY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("a join of 'ada' on seats:a with Seat[status=away]", "Seat[status=online]");
        ada.push("become", AWAY).expectOk(AWAY);
        here.expectLeave("ada", ONLINE);
        assertThatThrownBy(here::expectNoChange)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("no change of presence on seats:a", "away");
        here.expectJoin("ada", AWAY);
        assertThatThrownBy(() -> here.expectLeave("bob", AWAY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a leave of 'bob' on seats:a");
        pubSub.broadcast("seats:a", "presence_diff", Outbound.text("{\"joins\":[]}"));
        assertThatThrownBy(() -> here.expectJoin("bob", AWAY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("it is no event of presence");
    }
}
