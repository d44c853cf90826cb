package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.Await;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

final class MailboxTest extends MailboxFixture {

    @Test
    void runsCallsOnAWorkerInOrder() {
        mailbox.accept(call("a"));
        mailbox.accept(call("b"));

        assertThat(log).isEmpty();
        assertThat(mailbox.waiting()).isEqualTo(2);
        runWorkers();

        assertThat(log).containsExactly("start", "a", "left 1", "b", "end", "left 0");
        assertThat(mailbox.waiting()).isZero();
    }

    @Test
    void asksForOneWorkerOnly() {
        mailbox.accept(call("a"));
        mailbox.accept(call("b"));

        assertThat(tasks).hasSize(1);
    }

    @Test
    void runsANonBlockingCallAtOnceWhenItIsEmpty() {
        mailbox.acceptNonBlocking(call("a"));

        assertThat(log).containsExactly("a", "left 0");
        assertThat(tasks).isEmpty();
    }

    @Test
    void queuesANonBlockingCallBehindOthers() {
        mailbox.accept(call("a"));
        mailbox.acceptNonBlocking(call("b"));

        assertThat(log).isEmpty();
        runWorkers();
        assertThat(calls()).containsExactly("a", "b");
    }

    @Test
    void queuesWhatANonBlockingCallAccepts() {
        mailbox.acceptNonBlocking(() -> {
            mailbox.acceptNonBlocking(call("inner"));
            return call("outer").run();
        });

        assertThat(calls()).containsExactly("outer");
        runWorkers();
        assertThat(calls()).containsExactly("outer", "inner");
    }

    @Test
    void waitsForTheStageOfACall() {
        CompletableFuture<Mailbox.Call> stage = new CompletableFuture<>();
        mailbox.accept(call("a", stage));
        mailbox.accept(call("b"));
        runWorkers();

        assertThat(log).containsExactly("start", "a", "end");
        assertThat(mailbox.waiting()).isEqualTo(2);
        stage.complete(Mailbox.NOTHING);
        runWorkers();

        assertThat(calls()).containsExactly("a", "b");
        assertThat(mailbox.waiting()).isZero();
    }

    @Test
    void waitsForTheStageOfANonBlockingCall() {
        CompletableFuture<Mailbox.Call> stage = new CompletableFuture<>();
        mailbox.acceptNonBlocking(call("a", stage));
        mailbox.acceptNonBlocking(call("b"));
        assertThat(calls()).containsExactly("a");

        stage.complete(Mailbox.NOTHING);
        runWorkers();

        assertThat(calls()).containsExactly("a", "b");
    }

    @Test
    void runsWhatAStageLeftToDoBeforeTheNextCall() {
        CompletableFuture<Mailbox.Call> stage = new CompletableFuture<>();
        mailbox.accept(call("a", stage));
        mailbox.accept(call("b"));
        runWorkers();
        stage.complete(call("rest of a"));
        runWorkers();

        assertThat(calls()).containsExactly("a", "rest of a", "b");
        assertThat(mailbox.waiting()).isZero();
    }

    @Test
    void goesOnAfterAStageThatFailsThoughItMustNot() {
        mailbox.accept(call("a", CompletableFuture.failedFuture(new IllegalStateException())));
        mailbox.accept(call("b"));
        runWorkers();

        assertThat(calls()).containsExactly("a", "b");
    }

    @Test
    void waitsForNoStageOnceItStoppedWaiting() {
        CompletableFuture<Mailbox.Call> stage = new CompletableFuture<>();
        mailbox.accept(call("a", stage));
        mailbox.accept(call("b", new CompletableFuture<>()));
        mailbox.accept(call("c"));
        runWorkers();
        mailbox.stopWaiting();
        runWorkers();

        assertThat(calls()).containsExactly("a", "b", "c");
        assertThat(mailbox.waiting()).isZero();
        stage.complete(call("too late"));
        runWorkers();
        assertThat(calls()).containsExactly("a", "b", "c");
        assertThat(mailbox.waiting()).isZero();
    }

    @Test
    void runsWhatIsLeftToDoOfAStageThatWasCompleteThoughItStoppedWaiting() {
        mailbox.stopWaiting();
        mailbox.accept(call("a", CompletableFuture.completedFuture(call("rest of a"))));
        mailbox.accept(call("b"));
        runWorkers();

        assertThat(calls()).containsExactly("a", "rest of a", "b");
    }

    @Test
    void letsOthersHaveTheirTurnAfter64Calls() {
        for (int i = 0; i < 65; i++) {
            mailbox.accept(call("x"));
        }
        tasks.remove().run();

        assertThat(calls()).hasSize(64);
        assertThat(tasks).hasSize(1);
        runWorkers();
        assertThat(calls()).hasSize(65);
    }

    @Test
    void runsCallsOnAThreadOfTheirOwnWhereTheWorkersHaveNone() throws Exception {
        Mailbox orphan = new Mailbox(
                task -> {
                    throw new RejectedExecutionException("full, or gone");
                },
                Mailbox.Owner.NONE);
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();

        for (int i = 0; i < 200; i++) {
            orphan.accept(Mailbox.Call.of(() -> threads.add(Thread.currentThread())));
        }

        for (int i = 0; i < 200; i++) {
            assertThat(Await.next(threads)).isNotSameAs(Thread.currentThread());
        }
    }
}
