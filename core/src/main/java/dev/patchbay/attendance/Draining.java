package dev.patchbay.attendance;

import dev.patchbay.log.Complaints;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends away the connections of a server, batch by batch, and those that open meanwhile. */
public final class Draining {

    private static final Logger LOG = LoggerFactory.getLogger(Draining.class);

    private final Attendance attendance;
    private final Time time;
    private final Drain plan;
    private final Observer observer;
    private final Queue<Time.Task> waiting = new ConcurrentLinkedQueue<>();

    /**
     * Not begun.
     *
     * @param observer is told of each batch
     */
    public Draining(Attendance attendance, Time time, Drain plan, Observer observer) {
        this.attendance = attendance;
        this.time = time;
        this.plan = plan;
        this.observer = observer;
    }

    /** Closes every connection behind the calls that wait in it. Only the first call counts. */
    public void begin(CloseReason reason) {
        List<Attendee> all = attendance.close(reason);
        List<List<Attendee>> batches = plan.batches(all);
        for (int i = 0; i < batches.size(); i++) {
            Batch batch = new Batch(batches.get(i), i + 1, batches.size(), all.size());
            Duration delay = plan.interval().multipliedBy(i);
            Runnable task = attendance.guarded(() -> close(batch, reason));
            if (delay.isZero()) {
                task.run();
            } else {
                waiting.add(time.after(delay, task));
            }
        }
    }

    /** Sends nobody away any more. */
    public void stop() {
        waiting.forEach(Time.Task::cancel);
    }

    private record Batch(List<Attendee> attendees, int number, int batches, int all) {}

    private void close(Batch batch, CloseReason reason) {
        int size = batch.attendees().size();
        batch.attendees().forEach(attendee -> attendee.drain(reason));
        observer.draining(size, batch.all(), batch.number(), batch.batches());
        Complaints.quietly(() -> LOG.info(
                "Draining {} of {} connections - round {} of {}", size, batch.all(), batch.number(), batch.batches()));
    }
}
