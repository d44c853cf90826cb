package dev.patchbay.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A mailbox whose workers run when a test lets them, and what happened in it. */
abstract class MailboxFixture {

    final Deque<Runnable> tasks = new ArrayDeque<>();
    final List<String> log = new ArrayList<>();
    final Mailbox mailbox = new Mailbox(tasks::add, new Log());

    Mailbox.Call call(String name) {
        return () -> {
            log.add(name);
            return Mailbox.DONE;
        };
    }

    Mailbox.Call call(String name, CompletableFuture<Mailbox.Call> stage) {
        return () -> {
            log.add(name);
            return stage;
        };
    }

    List<String> calls() {
        return log.stream()
                .filter(entry -> !entry.startsWith("left")
                        && !entry.startsWith("failed")
                        && !entry.equals("start")
                        && !entry.equals("end"))
                .toList();
    }

    void runWorkers() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    final class Log implements Mailbox.Owner {

        @Override
        public void runStarts() {
            log.add("start");
        }

        @Override
        public void runEnds() {
            log.add("end");
        }

        @Override
        public void finished(int left) {
            log.add("left " + left);
        }

        @Override
        public void failed(Throwable failure) {
            log.add("failed " + failure.getClass().getSimpleName());
        }
    }
}
