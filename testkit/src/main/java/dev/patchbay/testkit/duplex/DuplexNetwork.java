package dev.patchbay.testkit.duplex;

import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.Phase;
import dev.patchbay.network.Roads;
import dev.patchbay.network.Traveller;
import dev.patchbay.network.Way;
import dev.patchbay.time.Time;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * What is between the clients and the server of a {@link Duplex}, and what is wrong with it. It is as TCP: nothing overtakes, and what is
 * lost is lost with all that comes behind. The test's thread; what it is told takes effect when the duplex runs on.
 */
public final class DuplexNetwork {

    private static final HttpClient REQUESTS = new HttpClient(); // never started: it makes the objects

    private final Course course;
    private final List<Cable> cables = new ArrayList<>();
    private final Deque<Answer> scripted = new ArrayDeque<>();
    private final List<Runnable> stuck = new ArrayList<>();
    private Duration delay = Duration.ZERO;
    private boolean isFrozen;
    private boolean refuses;

    DuplexNetwork(Course course) {
        this.course = course;
    }

    /** Nobody listens from now on: whoever connects is refused. */
    public void refuse() {
        refuses = true;
    }

    /** Somebody listens again. */
    public void accept() {
        refuses = false;
    }

    /** The next handshake is answered so, by somebody in front of the server; each call stands for one. */
    public void answer(int status, Map<String, String> headers) {
        Map<String, List<String>> fields = new java.util.LinkedHashMap<>();
        headers.forEach((name, value) -> fields.put(name, List.of(value)));
        scripted.add(Answer.refusal(status, fields, ""));
    }

    /** Nothing passes, on any cable, and nobody is told: neither that, nor whether somebody listens. */
    public void freeze() {
        isFrozen = true;
    }

    /** Everything passes again, what was sent meanwhile too. */
    public void thaw() {
        isFrozen = false;
        cables.forEach(Cable::flow);
        List<Runnable> again = List.copyOf(stuck);
        stuck.clear();
        again.forEach(course::execute);
    }

    /** What is sent is on its way for so long, in each direction, on the cables that are there and on those to come. */
    public void delay(Duration time) {
        delay = time;
        for (Cable cable : cables()) {
            cable.toServer().delay(time);
            cable.toClient().delay(time);
        }
    }

    /** Cuts every cable. */
    public void cut() {
        cables().forEach(Cable::cut);
    }

    /** Those that are connected at this moment, the oldest first. */
    public List<Cable> cables() {
        return cables.stream().filter(cable -> !cable.isOver()).toList();
    }

    /**
     * The youngest one, whether it is still connected or not.
     *
     * @throws IllegalStateException where there was none
     */
    public Cable lastCable() {
        if (cables.isEmpty()) {
            throw new IllegalStateException("No client has connected yet; settle() lets it");
        }
        return cables.get(cables.size() - 1);
    }

    /** How many cables there have been. */
    public int connects() {
        return cables.size();
    }

    boolean isFrozen() {
        return isFrozen;
    }

    Duration delay() {
        return delay;
    }

    Optional<Answer> nextAnswer() {
        return Optional.ofNullable(scripted.poll());
    }

    /** What the clients take for the network. */
    Roads roads(DuplexServer server) {
        return new MemoryRoads(server);
    }

    private final class MemoryRoads implements Roads {

        private final DuplexServer server;
        private final Scheduler scheduler = new MemoryScheduler(course.time());

        MemoryRoads(DuplexServer server) {
            this.server = server;
        }

        @Override
        public Runnable connect(Traveller traveller, Way way, Duration limit) {
            Trip trip = new Trip(traveller, server, limit);
            course.execute(trip::begin);
            return trip::end;
        }

        @Override
        public Request request(Traveller traveller) {
            return REQUESTS.newRequest(traveller.destination());
        }

        @Override
        public Scheduler scheduler() {
            return scheduler;
        }

        @Override
        public void close() {}
    }

    /** One client that connects. */
    private final class Trip {

        private final Traveller traveller;
        private final DuplexServer server;
        private final Time.Task alarm;
        private boolean isOver;

        Trip(Traveller traveller, DuplexServer server, Duration limit) {
            this.traveller = traveller;
            this.server = server;
            this.alarm = course.time().after(limit, () -> {
                end();
                traveller.failed(new TimedOut(Phase.CONNECT, limit));
            });
        }

        void begin() {
            if (isOver) {
                return;
            }
            if (isFrozen) {
                stuck.add(this::begin);
                return;
            }
            end();
            if (refuses || !server.isUp()) {
                course.note("refused");
                traveller.failed(new ConnectException("Connection refused"));
                return;
            }
            Cable cable = new Cable(cables.size() + 1, course, DuplexNetwork.this);
            cables.add(cable);
            traveller.connected(cable.client());
            traveller.arrived(new MemoryHttp(cable, server));
        }

        void end() {
            isOver = true;
            alarm.cancel();
        }
    }
}
