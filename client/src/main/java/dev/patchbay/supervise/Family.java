package dev.patchbay.supervise;

import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** The children of a supervisor's, in their order. */
final class Family {

    static final CompletionStage<Void> NOTHING_TO_DO = CompletableFuture.completedStage(null);

    private final List<Member> members = new CopyOnWriteArrayList<>();
    private final Duration stopTimeout;
    private final Time time;
    private volatile boolean left;

    Family(Duration stopTimeout, Time time) {
        this.stopTimeout = stopTimeout;
        this.time = time;
    }

    synchronized void add(List<Member> more) {
        for (Member member : more) {
            if (find(member.name()).isPresent()) {
                throw new IllegalArgumentException("There are two children of the name " + member.name());
            }
            members.add(member);
        }
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    Optional<Member> find(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /** Whether a member is to run. */
    boolean has(Member member) {
        return !left && members.contains(member);
    }

    /** Nobody is started any more. */
    void leave() {
        left = true;
    }

    void forget(Member member) {
        members.remove(member);
    }

    void forgetIfTemporary(Member member) {
        if (member.restart() == Restart.TEMPORARY) {
            forget(member);
        }
    }

    /** Who is started again with one that has failed, in their order. */
    List<Member> affected(Member failed, Strategy strategy) {
        List<Member> all = members();
        return switch (strategy) {
            case ONE_FOR_ONE -> List.of(failed);
            case ONE_FOR_ALL -> all;
            case REST_FOR_ONE -> all.subList(all.indexOf(failed), all.size());
        };
    }

    /** Stops some, the last one first, each behind the one before. */
    CompletionStage<Void> stop(List<Member> some) {
        CompletionStage<Void> stopped = NOTHING_TO_DO;
        for (int i = some.size() - 1; i >= 0; i--) {
            Member member = some.get(i);
            stopped = stopped.thenCompose(nothing -> member.stop(stopTimeout, time));
        }
        return stopped;
    }
}
