package dev.patchbay.server;

import dev.patchbay.fast.ReadEndPoint;
import dev.patchbay.polling.Delivery;
import dev.patchbay.polling.PollAnswer;
import dev.patchbay.polling.Polled;
import dev.patchbay.polling.Poller;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/** A request that waits for messages. */
final class WaitingPoll implements Poller {

    private final Exchange exchange;
    private final String token;
    private final AtomicBoolean answered = new AtomicBoolean();
    private volatile Runnable forgets = () -> {};

    WaitingPoll(Exchange exchange, String token) {
        this.exchange = exchange;
        this.token = token;
    }

    /** Waits. That it takes long makes it no idle one. */
    void of(Polled session) {
        Request request = exchange.request();
        request.addIdleTimeoutListener(timeout -> false);
        request.addFailureListener(this::fails);
        forgets = session.poll(this);
        if (answered.get()) {
            forgets.run(); // it may have failed before it was known how
        }
    }

    private void fails(Throwable failure) {
        if (answered.compareAndSet(false, true)) {
            forgets.run();
            exchange.callback().failed(failure);
        }
    }

    @Override
    public boolean isGone() {
        return answered.get()
                || Requests.socket(exchange.request())
                        .filter(ReadEndPoint::isClientGone)
                        .isPresent();
    }

    @Override
    public void answer(Delivery delivery) {
        if (!answered.compareAndSet(false, true)) {
            delivery.lost(new QuietException.Exception("The client has gone"));
            return;
        }
        int status = delivery.messages().isEmpty() ? PollAnswer.NO_CONTENT : PollAnswer.OK;
        Callback written = Callback.from(
                () -> {
                    delivery.written();
                    exchange.callback().succeeded();
                },
                failure -> {
                    delivery.lost(failure);
                    exchange.callback().failed(failure);
                });
        PollAnswers.write(exchange.response(), PollAnswer.of(status, token, delivery.messages()), written);
    }
}
