package dev.patchbay.processor;

import dev.patchbay.processor.model.Asked;
import dev.patchbay.processor.model.Bound;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.ClientClass;
import dev.patchbay.processor.model.Compiled;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Wiring;
import dev.patchbay.processor.read.AskedReader;
import dev.patchbay.processor.read.ChannelClientReader;
import dev.patchbay.processor.read.ChannelReader;
import dev.patchbay.processor.read.ClientReader;
import dev.patchbay.processor.read.EventsReader;
import dev.patchbay.processor.read.Javac;
import dev.patchbay.processor.read.KnownSockets;
import dev.patchbay.processor.read.Reading;
import dev.patchbay.processor.read.SocketReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The classes of a compilation with one of the annotations for which something is written, over all rounds. */
final class Inventory {

    private final Javac javac;
    private final Gathering<SocketClass> sockets;
    private final Gathering<ChannelClass> channels;
    private final Gathering<ClientClass> clients;
    private final Gathering<ChannelClientClass> channelClients;
    private final Map<Direction, Gathering<EventsInterface>> events = new EnumMap<>(Direction.class);
    private final Gathering<Asked> asked;
    private final List<Gathering<?>> all;

    /** Whether a class was read before all sockets were known. */
    private boolean readEarly;

    Inventory(Javac javac, Elements elements) {
        this.javac = javac;
        this.sockets = new Gathering<>(elements, "dev.patchbay.Socket");
        this.channels = new Gathering<>(elements, "dev.patchbay.Channel");
        this.clients = new Gathering<>(elements, "dev.patchbay.SocketClient");
        this.channelClients = new Gathering<>(elements, "dev.patchbay.ChannelClient");
        for (Direction direction : Direction.values()) {
            events.put(direction, new Gathering<>(elements, "dev.patchbay." + direction.annotation()));
        }
        this.asked = new Gathering<>(elements, "dev.patchbay.Json");
        List<Gathering<?>> gatherings = new ArrayList<>(List.of(sockets, channels, clients, channelClients));
        gatherings.addAll(events.values());
        gatherings.add(asked);
        this.all = List.copyOf(gatherings);
    }

    /** Looks for those of this round. */
    List<TypeElement> find(RoundEnvironment round) {
        boolean begun = !servesNothing();
        int before = sockets.known().size();
        List<TypeElement> found = all.stream()
                .flatMap(gathering -> gathering.find(round).stream())
                .toList();
        readEarly |= begun && sockets.known().size() > before;
        return found;
    }

    List<TypeElement> sockets() {
        return sockets.known();
    }

    List<TypeElement> channels() {
        return channels.known();
    }

    List<TypeElement> clients() {
        return clients.known();
    }

    List<TypeElement> channelClients() {
        return channelClients.known();
    }

    /** The classes of one kind. */
    List<TypeElement> of(Home home) {
        return switch (home) {
            case SOCKET -> sockets();
            case CHANNEL -> channels();
            case CLIENT -> clients();
            case CHANNEL_CLIENT -> channelClients();
        };
    }

    /** The interfaces of events of one kind. */
    List<TypeElement> of(Direction direction) {
        return gathering(direction).known();
    }

    private Gathering<EventsInterface> gathering(Direction direction) {
        return Objects.requireNonNull(events.get(direction));
    }

    /** All of them. */
    List<TypeElement> known() {
        return all.stream()
                .flatMap(gathering -> gathering.known().stream())
                .distinct()
                .toList();
    }

    /** Whether it has neither sockets nor channels. */
    boolean servesNothing() {
        return sockets.known().isEmpty() && channels.known().isEmpty();
    }

    /** Reads what was found in this round; what these serve, too, says who is connected. */
    Program read(List<TypeElement> kept) {
        KnownSockets known = known(kept);
        return new Program(
                sockets.read(socketReader(known)),
                channels.read(channelReader(known)),
                clients.read(new ClientReader(javac)::read),
                channelClients.read(new ChannelClientReader(javac)::read),
                read(Direction.BROADCASTS).toList(),
                Stream.of(Direction.PUSHES, Direction.QUESTIONS)
                        .flatMap(this::read)
                        .toList(),
                Compiled.NOTHING);
    }

    private Stream<EventsInterface> read(Direction direction) {
        return gathering(direction).read(new EventsReader(javac, direction)::read).stream();
    }

    /** Reads the types of this round that ask for an adapter. */
    List<Asked> readAsked() {
        return asked.read(new AskedReader(javac)::read);
    }

    /** Everything that was read so far. */
    Program all(Compiled compiled) {
        return new Program(
                sockets.all(),
                channels.all(),
                clients.all(),
                channelClients.all(),
                gathering(Direction.BROADCASTS).all(),
                Stream.of(Direction.PUSHES, Direction.QUESTIONS)
                        .flatMap(direction -> gathering(direction).all().stream())
                        .toList(),
                compiled);
    }

    /** What was read before all sockets were known, as it is now that they are. */
    Stream<Bound> early(List<TypeElement> kept, Program program) {
        if (!readEarly) {
            return Stream.empty();
        }
        KnownSockets known = known(kept);
        return Stream.concat(
                bound(sockets, socketReader(known), program), bound(channels, channelReader(known), program));
    }

    private static <T extends Endpoint> Stream<Bound> bound(
            Gathering<T> gathering, Function<TypeElement, Reading<T>> reader, Program program) {
        return gathering
                .again(reader)
                .flatMap(now -> gathering.all().stream()
                        .filter(before -> before.type().equals(now.type()))
                        .map(before -> new Bound(now, Wiring.of(now, program), Wiring.of(before, program))));
    }

    private Function<TypeElement, Reading<SocketClass>> socketReader(KnownSockets known) {
        SocketReader reader = new SocketReader(javac);
        List<TypeElement> listed = channels.known();
        return type -> reader.read(type, listed, known);
    }

    private Function<TypeElement, Reading<ChannelClass>> channelReader(KnownSockets known) {
        ChannelReader reader = new ChannelReader(javac);
        return type -> reader.read(type, known);
    }

    /** Those of this compilation, and those that the table goes on to serve. */
    private KnownSockets known(List<TypeElement> kept) {
        return KnownSockets.of(
                javac, Stream.concat(sockets.known().stream(), kept.stream()).toList());
    }

    /** What is not complete, because something in it is unknown. */
    List<Reading.Waiting<?>> waiting() {
        return all.stream()
                .<Reading.Waiting<?>>flatMap(gathering -> gathering.waiting().stream())
                .toList();
    }
}
