package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.Heartbeat;
import dev.patchbay.client.Match;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server that says nothing is sent in place of pings. */
final class HeartbeatTest extends PeerAndClient {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Heartbeat BEAT = Heartbeat.of("{\"op\":\"ping\"}")
            .answeredBy(Match.property("op", "pong"))
            .every(SECOND.multipliedBy(4))
            .within(SECOND.multipliedBy(2));

    @BeforeEach
    void beats() {
        rules = rules.withHeartbeat(BEAT);
        parts = List.of(new Beats(BEAT));
    }

    @Test
    void isSentAndItsAnswerIsToldToNobody() throws Exception {
        ClientSession client = open();
        assertThat(beat()).isEqualTo("{\"op\":\"ping\"}");
        peer.text("{\"op\":\"pong\"}");
        peer.text("{\"op\":\"trade\"}");

        assertThat(Await.next(heard)).isEqualTo("{\"op\":\"trade\"}");
        assertThat(beat()).isEqualTo("{\"op\":\"ping\"}");
        client.close();
    }

    @Test
    void findsAServerThatSaysNothing() throws Exception {
        open();
        beat();
        Await.until("it is given up", () -> {
            time.advance(SECOND);
            return peer.isHeard();
        });

        assertThat(peer.frame()).contains("no answer to a ping");
        peer.cut();
        Attempt attempt = (Attempt) Await.next(heard);
        assertThat(attempt.why()).isInstanceOf(Ended.Lost.class);
    }

    @Test
    void takesSomeTime() {
        assertThatThrownBy(() -> BEAT.every(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT0S");
        assertThatThrownBy(() -> BEAT.within(SECOND.negated())).isInstanceOf(IllegalArgumentException.class);
    }

    private String beat() throws Exception {
        Await.until("it beats", () -> {
            time.advance(SECOND);
            return peer.isHeard();
        });
        return peer.text();
    }
}
