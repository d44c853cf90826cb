package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.Await;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Whatever fails, a mailbox goes on. */
final class MailboxFailuresTest extends MailboxFixture {

    @Test
    void goesOnAfterACallThatThrows() {
        mailbox.accept(() -> {
            throw new StackOverflowError();
        });
        mailbox.acceptNonBlocking(call("b"));
        runWorkers();
        mailbox.acceptNonBlocking(() -> {
            throw new IllegalStateException();
        });
        mailbox.acceptNonBlocking(call("d"));

        assertThat(calls()).containsExactly("b", "d");
        assertThat(log).contains("failed StackOverflowError", "failed IllegalStateException");
        assertThat(mailbox.waiting()).isZero();
    }

    @Test
    void goesOnWhereItsOwnerFails() {
        Mailbox owned = new Mailbox(tasks::add, new Mailbox.Owner() {
            @Override
            public void runStarts() {
                throw new NoClassDefFoundError();
            }

            @Override
            public void runEnds() {
                throw new OutOfMemoryError();
            }

            @Override
            public void finished(int left) {
                throw new IllegalStateException();
            }

            @Override
            public void failed(Throwable failure) {
                throw new StackOverflowError();
            }
        });
        for (String name : new String[] {"a", "b", "c"}) {
            owned.accept(call(name, CompletableFuture.completedFuture(call("rest of " + name))));
            owned.accept(call(name + name));
        }
        runWorkers();

        assertThat(calls()).containsExactly("a", "rest of a", "aa", "b", "rest of b", "bb", "c", "rest of c", "cc");
        assertThat(owned.waiting()).isZero();
    }

    @Test
    void goesOnAfterAStageThatNobodyCanWaitFor() {
        mailbox.accept(call("a", new CompletableFuture<>() {
            @Override
            public CompletableFuture<Mailbox.Call> whenComplete(
                    BiConsumer<? super Mailbox.Call, ? super Throwable> action) {
                throw new IllegalStateException();
            }
        }));
        mailbox.accept(call("b"));
        runWorkers();

        assertThat(calls()).containsExactly("a", "b");
    }

    @Test
    void leavesNoInterruptToTheNextCallNorToItsThread() {
        List<Boolean> seen = new ArrayList<>();
        Mailbox.Call call = Mailbox.Call.of(() -> {
            seen.add(Thread.currentThread().isInterrupted());
            Thread.currentThread().interrupt();
        });
        mailbox.accept(call);
        mailbox.accept(call);
        runWorkers();
        mailbox.acceptNonBlocking(call);

        assertThat(Thread.interrupted()).isFalse();
        assertThat(seen).containsExactly(false, false, false);
    }

    @Test
    void keepsAnInterruptThatWasThereBefore() {
        Thread.currentThread().interrupt();
        mailbox.acceptNonBlocking(call("a"));

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void runsItsCallsElsewhereIfTheWorkersCanMakeNoThread() {
        Mailbox poor = new Mailbox(
                task -> {
                    throw new OutOfMemoryError("unable to create native thread");
                },
                new Log());
        poor.accept(call("a"));

        Await.until("it has run", () -> poor.waiting() == 0);
        assertThat(calls()).containsExactly("a");
    }
}
