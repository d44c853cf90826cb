package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.presence.PresenceChange;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.presence.PresenceRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PresenceInMemoryTest extends TestPresenceContract {

    private final List<PresenceChange> changes = new ArrayList<>();
    private final ChannelTester tester =
            ChannelTester.of(SocketTester.builder(SocketTesterContract.routes(new Rooms(), pubSub))
                    .pubSub(pubSub)
                    .presence(PresenceOptions.defaults().withListener(changes::add))
                    .open());

    @Override
    ChannelTester tester() {
        return tester;
    }

    @Override
    PresenceRegistry registry() {
        return tester.presence();
    }

    @Test
    void everybodyHasLeftWhenTheServerStops() {
        tester.connect("/rooms?user=ada").join("seats:a");
        registry().in("seats:a", SeatChannel_Seat_Json.CODEC).track("bot", new SeatChannel.Seat("online"));

        tester.close();

        assertThat(changes).hasSize(4);
        assertThat(changes).extracting(PresenceChange::present).containsExactly(1, 2, 1, 0);
    }

    @Test
    void whoVanishesLeaves() {
        TestConnection ada = tester.connect("/rooms?user=ada");
        ada.join("seats:a");
        ada.vanish();

        assertThat(changes.get(1).leaves()).containsOnlyKeys("ada");
    }
}
