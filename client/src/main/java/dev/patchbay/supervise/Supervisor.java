package dev.patchbay.supervise;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.session.Mailbox;
import dev.patchbay.time.Time;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts clients, and starts those again that have <b>failed</b>: whose {@code ReconnectPolicy} has given up. While a client waits
 * for its next attempt, it does nothing: who retries is the policy, and nobody else. Any thread; no method waits but {@link #close()}.
 *
 * <pre>{@code
 * try (Supervisor feeds = Supervisor.named("feeds")
 *         .strategy(Strategy.REST_FOR_ONE)
 *         .client("eth", () -> new TickerClient_Connector().symbol("eth").background())
 *         .client("btc", () -> new TickerClient_Connector().symbol("btc").background())
 *         .start()) {
 *     feeds.ended().toCompletableFuture().join();
 * }
 * }</pre>
 *
 * <p>A client that is started with {@code background()} does not keep the others from being started, and its first failure is only its
 * first attempt. Where there were more restarts than {@link SupervisorBuilder#intensity} allows, the supervisor stops all children and has
 * failed; the program goes on.
 */
public final class Supervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

    private final String name;
    private final SupervisorBuilder.Rules rules;
    private final Time time;
    private final Mailbox mailbox;
    private final Family family;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    Supervisor(String name, SupervisorBuilder.Rules rules, Time time, Executor workers) {
        this.name = name;
        this.rules = rules;
        this.time = time;
        this.family = new Family(rules.stopTimeout(), time);
        this.mailbox = new Mailbox(workers, new Mailbox.Owner() {
            @Override
            public void failed(Throwable failure) {
                Complaints.quietly(() -> LOG.error("The supervisor {} failed to act", name, LoggedFailure.of(failure)));
            }
        });
    }

    /**
     * What is said about a supervisor before it starts.
     *
     * @param name in the log
     */
    public static SupervisorBuilder named(String name) {
        return new SupervisorBuilder(name);
    }

    void start(List<Member> members) {
        family.add(members);
        mailbox.accept(Mailbox.Call.of(() -> startAll(members)));
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The children at this moment, in the order in which they are started. */
    public List<Child> children() {
        return family.members().stream().map(Member::child).toList();
    }

    /** The latest connection of a client: another one behind every restart. */
    public Optional<ClientConnection> connection(String child) {
        return family.find(child).flatMap(member -> member.child().connection());
    }

    /**
     * Adds a client behind the others, and starts it.
     *
     * @throws IllegalArgumentException where there is a child of that name
     */
    public void add(String child, Restart restart, Supplier<ClientConnection> start) {
        Member member = SupervisorBuilder.member(child, restart, start);
        family.add(List.of(member));
        mailbox.accept(Mailbox.Call.of(() -> startAll(List.of(member))));
    }

    /** Stops a child and forgets it, if there is one of that name. Completes when it has ended, or its time to stop is over. */
    public CompletionStage<Void> remove(String child) {
        Optional<Member> member = family.find(child);
        member.ifPresent(family::forget);
        CompletableFuture<Void> gone = new CompletableFuture<>();
        inTurn(() -> family.stop(member.stream().toList()), () -> gone.complete(null));
        return gone;
    }

    /** Completes when it has been stopped; fails with a {@link SupervisorException} where it gave up. What depends on it may block. */
    public CompletionStage<Void> ended() {
        return ended.copy();
    }

    /** Stops the children, the last one first, each behind the one before. Completes with {@link #ended}. */
    public CompletionStage<Void> stop() {
        end(() -> ended.complete(null));
        return ended();
    }

    /** Stops the children as {@link #stop} does, and waits until they have ended, or their times to stop are over. */
    @Override
    public void close() {
        stop();
        try {
            long times = family.members().size() + 1L;
            long most = Math.min(TimeUnit.MILLISECONDS.convert(rules.stopTimeout()), Long.MAX_VALUE / times) * times;
            ended.handle((nothing, failure) -> true).get(most, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException late) {
            Complaints.quietly(() -> LOG.warn("The supervisor {} could not stop all of its children in time", name));
        }
    }

    private void end(Runnable last) {
        inTurn(
                () -> {
                    family.leave();
                    return family.stop(family.members());
                },
                last);
    }

    private void inTurn(Supplier<CompletionStage<Void>> step, Runnable last) {
        mailbox.accept(() -> step.get().thenApply(nothing -> Mailbox.Call.of(last)));
    }

    private void startAll(List<Member> members) {
        members.stream()
                .filter(family::has)
                .filter(member -> !member.isRunning()) // who was added meanwhile runs already
                .forEach(this::start);
    }

    private void start(Member member) {
        member.start((run, ending) -> inTurn(() -> ended(member, run, ending), () -> {}));
    }

    private CompletionStage<Void> ended(Member member, int run, Run.Ending ending) {
        if (!member.ended(run) || !family.has(member)) {
            return Family.NOTHING_TO_DO;
        }
        if (!member.restart().wants(ending.failed())) {
            family.forgetIfTemporary(member);
            return Family.NOTHING_TO_DO;
        }
        Complaints.quietly(() -> LOG.warn("{} of the supervisor {} has ended: {}", member.name(), name, ending.how()));
        if (!rules.intensity().takes(time.instant())) {
            giveUp(member, ending);
            return Family.NOTHING_TO_DO;
        }
        List<Member> affected = family.affected(member, rules.strategy());
        return family.stop(affected).thenRun(() -> startAgain(member, affected));
    }

    private void startAgain(Member failed, List<Member> affected) {
        affected.stream().filter(member -> member != failed).forEach(family::forgetIfTemporary);
        mailbox.accept(Mailbox.Call.of(() -> startAll(affected)));
    }

    private void giveUp(Member member, Run.Ending ending) {
        family.leave(); // who ends meanwhile is not started again
        SupervisorException why =
                new SupervisorException("The supervisor " + name + " gives up: there were more restarts than "
                        + rules.intensity() + ", the last because " + member.name() + " ended: " + ending.how());
        Complaints.quietly(() -> LOG.error("{}", why.getMessage()));
        end(() -> ended.completeExceptionally(why));
    }

    @Override
    public String toString() {
        return name + ", " + children();
    }
}
