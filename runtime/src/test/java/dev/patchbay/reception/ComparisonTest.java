package dev.patchbay.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.channel.Contract;
import dev.patchbay.endpoint.Terms;
import dev.patchbay.log.Complaints;
import dev.patchbay.mount.Disagreement;
import dev.patchbay.socket.Handshake;
import dev.patchbay.testing.LogLines;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("log")
class ComparisonTest {

    private static final Contract OWN = new Contract("RoomCalls", "pushes room:{}", "shout.text string");

    @Test
    void warnsOnceAMinuteOfAClientThatIsLetIn() {
        Comparison comparison = new Comparison("/rooms", new Terms(Disagreement.LOG, List.of(OWN)), new Complaints());
        Contract other = new Contract("RoomCalls", "pushes room:{}", "shout.text integer");
        Handshake handshake = Handshake.builder("ws://localhost/rooms", "/rooms")
                .queryParams(Map.of(Contract.PARAMETER, List.of(Contract.stamp(other))))
                .build();
        try (LogLines log = LogLines.of(Comparison.class.getName())) {
            comparison.check(handshake);
            comparison.check(handshake);
            assertThat(log.with("A client of /rooms was let in that was built otherwise."))
                    .singleElement()
                    .asString()
                    .contains("The client does not have 'RoomCalls: shout.text string'.");
        }
    }
}
