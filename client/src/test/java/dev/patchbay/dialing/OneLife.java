package dev.patchbay.dialing;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.session.Mailbox;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.time.ManualTime;
import dev.patchbay.time.Time;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One life, on a network and a time that the test moves. */
abstract class OneLife {

    static final URI HERE = URI.create("ws://here/ws");
    static final Duration SECOND = Duration.ofSeconds(1);
    static final CloseReason NORMAL = CloseReason.of(CloseReason.NORMAL);
    static final CloseReason ABNORMAL = CloseReason.of(CloseReason.ABNORMAL);
    static final ReconnectPolicy LINEAR = BackOff.linear(SECOND, Duration.ofMinutes(1));

    final ManualTime time = new ManualTime();
    final FakeDialer network = new FakeDialer();
    final List<ClientState> states = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();

    final Lifecycle start(ReconnectPolicy policy) {
        Lifecycle life = new Lifecycle(HERE, surroundings(policy), states::add);
        life.start();
        return life;
    }

    final Lifecycle.Surroundings surroundings(ReconnectPolicy policy) {
        return surroundings(policy, time);
    }

    final Lifecycle.Surroundings surroundings(ReconnectPolicy policy, Time time) {
        Mailbox.Owner owner = new Mailbox.Owner() {
            @Override
            public void failed(Throwable failure) {
                failures.add(failure);
            }
        };
        return new Lifecycle.Surroundings(network, policy, time, Runnable::run, owner);
    }

    static ClientException unreachable() {
        return new ClientException.Unreachable(HERE, new java.net.ConnectException("refused"), false);
    }
}
