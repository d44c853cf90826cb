package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Connecting;
import dev.patchbay.client.ClientState.Failed;
import dev.patchbay.client.Next;
import dev.patchbay.session.Mailbox;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Programs that fail with more than exceptions. */
final class LifecycleErrorsTest extends OneLife {

    @Test
    void goesOnWhereAListenerFailsWithAnError() {
        Lifecycle life = new Lifecycle(HERE, surroundings(LINEAR), state -> {
            throw new AssertionError("on purpose");
        });
        life.start();

        assertThat(network.calls).hasSize(1);
        assertThat(failures).hasSize(1);
    }

    @Test
    void tellsTheOtherListenersWhereOneFailsWithAnError() {
        List<Throwable> failed = new ArrayList<>();
        StateListeners listeners = new StateListeners(new Mailbox.Owner() {
            @Override
            public void failed(Throwable failure) {
                failed.add(failure);
            }
        });
        Runnable unusedFirst = listeners.add(state -> {
            throw new AssertionError("on purpose");
        });
        Runnable unusedSecond = listeners.add(states::add);
        listeners.tell(new Connecting(1));

        assertThat(states).hasSize(1);
        assertThat(failed).hasSize(1);
    }

    @Test
    void endsARegistrationOnceThoughTheListenerHasAnother() {
        StateListeners listeners = new StateListeners(Mailbox.Owner.NONE);
        Consumer<ClientState> listener = states::add;
        Runnable first = listeners.add(listener);
        Runnable unusedSecond = listeners.add(listener);
        first.run();
        first.run();
        listeners.tell(new Connecting(1));

        assertThat(states).hasSize(1);
    }

    @Test
    void hasFailedWhereItsPolicyFailsWithAnError() {
        Lifecycle life = start(attempt -> {
            throw new StackOverflowError("on purpose");
        });
        network.last().notOpened(unreachable());

        assertThat(life.state()).isInstanceOf(Failed.class);
        assertThat(failures).hasSize(1);
    }

    @Test
    void waitsForAsLongAsItsPolicySays() {
        Lifecycle life = start(attempt -> Next.after(ChronoUnit.FOREVER.getDuration()));
        network.last().notOpened(unreachable());
        time.advance(Duration.ofDays(1000));

        assertThat(life.state()).isInstanceOf(ClientState.Waiting.class);
        life.reconnect();
        assertThat(network.calls).hasSize(2);
    }
}
