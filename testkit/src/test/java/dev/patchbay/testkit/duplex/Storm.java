package dev.patchbay.testkit.duplex;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelConnector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Everything that may happen to clients of channels, as chance decides; and then the end of it. */
final class Storm {

    /** The machine sleeps no longer. */
    static final Duration NAP = Duration.ofSeconds(5);

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final List<String> KINDS =
            List.of("ask", "ask", "ask", "fail", "slow", "quiet", "shout", "crash", "stop");

    /** One client, with the channel of each topic that it made last, and who follows it. */
    record Client(ChannelSocket socket, Map<String, ClientChannel> channels, Map<String, Follower> followers) {}

    private final Scene scene;
    private final Duplex duplex;
    private final Random random;
    private final List<Follower> followers = new ArrayList<>();
    private final List<Client> clients = new ArrayList<>();
    private boolean isServerDown;

    Storm(Scene scene) {
        this.scene = scene;
        this.duplex = scene.duplex;
        this.random = scene.random;
        int many = 1 + random.nextInt(3);
        for (int i = 0; i < many; i++) {
            ChannelConnector connector = new ChannelConnector("ws://rooms.test/socket")
                    .reconnect(BackOff.exponential(SECOND, SECOND.multipliedBy(5)));
            clients.add(new Client(duplex.on(connector).background(), new HashMap<>(), new HashMap<>()));
        }
        clients.forEach(client -> Scene.TOPICS.forEach(topic -> join(client, topic)));
    }

    List<Client> clients() {
        return clients;
    }

    List<Follower> followers() {
        return followers;
    }

    private void join(Client client, String topic) {
        ClientChannel channel = client.socket().channel(topic);
        Follower follower = new Follower(channel);
        followers.add(follower);
        client.followers().put(topic, follower);
        client.channels().put(topic, channel);
        var unused = channel.join();
    }

    void step() {
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> push(client(), topic());
            case 3, 4 -> scene.tell(topic());
            case 5 -> change(client(), topic());
            case 6 -> breakSomething(random.nextInt(6));
            case 7 -> changeTheWorld(random.nextInt(6));
            default -> {}
        }
        pass(random.nextInt(12));
    }

    private Client client() {
        return clients.get(random.nextInt(clients.size()));
    }

    private String topic() {
        return Scene.TOPICS.get(random.nextInt(Scene.TOPICS.size()));
    }

    private void push(Client client, String topic) {
        ClientChannel channel = channel(client, topic);
        Duration timeout = Duration.ofMillis(1 + random.nextInt(10_000));
        int many = channel.state() != ChannelState.JOINED && random.nextInt(200) == 0 ? 1_010 : 1 + random.nextInt(3);
        for (int i = 0; i < many; i++) {
            scene.pushes.push(channel, KINDS.get(random.nextInt(KINDS.size())), timeout);
        }
    }

    private static ClientChannel channel(Client client, String topic) {
        return Objects.requireNonNull(client.channels().get(topic));
    }

    private void change(Client client, String topic) {
        ClientChannel channel = channel(client, topic);
        if (random.nextBoolean()) {
            var unused = channel.leave();
        }
        if (channel.state() == ChannelState.CLOSED || random.nextInt(4) == 0) {
            join(client, topic);
        }
    }

    private void breakSomething(int what) {
        List<Cable> cables = duplex.network().cables();
        if (cables.isEmpty()) {
            return;
        }
        Cable cable = cables.get(random.nextInt(cables.size()));
        Lane lane = random.nextBoolean() ? cable.toClient() : cable.toServer();
        switch (what) {
            case 0 -> cable.cut();
            case 1 -> cable.cutForClient();
            case 2 -> cable.cutForServer();
            case 3 -> lane.cutAfterBytes(1 + random.nextInt(400));
            case 4 -> lane.hold();
            default -> lane.release();
        }
    }

    private void changeTheWorld(int what) {
        switch (what) {
            case 0 -> duplex.network().freeze();
            case 1 -> duplex.network().refuse();
            case 2 -> duplex.network().delay(Duration.ofMillis(random.nextInt(300)));
            case 3 -> restart();
            case 4 -> client().socket().connection().reconnect();
            default -> {
                duplex.network().thaw();
                duplex.network().accept();
            }
        }
    }

    private void restart() {
        if (isServerDown) {
            duplex.server().start();
        } else if (random.nextBoolean()) {
            duplex.server().stop();
        } else {
            duplex.server().crash();
        }
        isServerDown = !isServerDown;
    }

    private void pass(int how) {
        switch (how) {
            case 0, 1, 2 -> {}
            case 3 -> duplex.advance(SECOND.multipliedBy(random.nextInt(20)));
            case 4 -> duplex.sleep(Duration.ofMillis(random.nextInt((int) NAP.toMillis())));
            case 5, 6, 7 -> duplex.advance(Duration.ofMillis(random.nextInt(1_000)));
            default -> duplex.settle();
        }
    }

    /** Nothing is broken any more. */
    void heal() {
        scene.isCalm = true;
        if (isServerDown) {
            restart();
        }
        duplex.network().accept();
        duplex.network().thaw();
        duplex.network().delay(Duration.ZERO);
        duplex.network()
                .cables()
                .forEach(cable -> List.of(cable.toServer(), cable.toClient()).forEach(Storm::heal));
    }

    /** Whoever is out for good asks to be let in. */
    void enter() {
        for (Client client : clients) {
            Scene.TOPICS.stream()
                    .filter(topic -> channel(client, topic).state() == ChannelState.CLOSED)
                    .forEach(topic -> join(client, topic));
        }
    }

    private static void heal(Lane lane) {
        lane.release();
        lane.cutAfterBytes(Integer.MAX_VALUE);
    }
}
