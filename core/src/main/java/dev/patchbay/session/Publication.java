package dev.patchbay.session;

import dev.patchbay.binding.Answer;
import dev.patchbay.socket.Connection;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A publisher's items on their way to one peer: the next is asked for when the one before has reached the network. The
 * publisher is asked on a worker, never on the network's thread, and for one thing at a time.
 */
final class Publication<T> implements Flow.Subscriber<T> {

    private final Answer.Items<T> items;
    private final Connection connection;
    private final Answers answers;
    private final Mailbox requests;
    private final AtomicReference<Flow.@Nullable Subscription> subscription = new AtomicReference<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    Publication(Answer.Items<T> items, Connection connection, Answers answers, Executor workers) {
        this.items = items;
        this.connection = connection;
        this.answers = answers;
        this.requests = new Mailbox(workers, Mailbox.Owner.NONE);
    }

    /** Subscribes; throws what the publisher throws. */
    void begin() {
        try {
            items.publisher().subscribe(this);
        } catch (Throwable failure) {
            end();
            throw failure;
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription granted) {
        if (!subscription.compareAndSet(null, granted)) {
            granted.cancel(); // a publisher subscribes once
        } else if (ended.get()) {
            request(granted::cancel);
        } else {
            request(() -> granted.request(1));
        }
    }

    @Override
    public void onNext(T item) {
        if (ended.get()) {
            return;
        }
        try {
            deliver(items.answer().apply(item));
        } catch (Throwable failure) {
            fail(failure);
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (end()) {
            answers.publicationFailed(failure);
        }
    }

    @Override
    public void onComplete() {
        end();
    }

    /** Nothing more is sent, and the publisher is told, if it has subscribed. */
    void cancel() {
        Flow.Subscription granted = subscription.get();
        if (end() && granted != null) {
            request(granted::cancel);
        }
    }

    private void deliver(Answer answer) {
        if (answer instanceof Answer.Reply reply) {
            sent(connection.send(reply.message()));
        } else if (answer == Answer.none()) {
            next();
        } else {
            throw new IllegalArgumentException("An item of a publisher is a message or nothing, got " + answer);
        }
    }

    private void sent(CompletionStage<Void> stage) {
        SentStage.follow(stage, (done, lost) -> {
            if (lost == null) {
                next();
            } else {
                cancel();
            }
        });
    }

    private void next() {
        Flow.Subscription granted = subscription.get();
        if (granted != null && !ended.get()) {
            request(() -> granted.request(1));
        }
    }

    private void request(Runnable step) {
        requests.accept(Mailbox.Call.of(() -> {
            try {
                step.run();
            } catch (Throwable failure) {
                fail(failure);
            }
        }));
    }

    private void fail(Throwable failure) {
        Flow.Subscription granted = subscription.get();
        if (end()) {
            if (granted != null) {
                request(granted::cancel);
            }
            answers.publicationFailed(failure);
        }
    }

    private boolean end() {
        answers.forget(this);
        return ended.compareAndSet(false, true);
    }
}
