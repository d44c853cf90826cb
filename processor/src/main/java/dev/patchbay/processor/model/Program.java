package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything of a compilation that Patchbay serves or connects.
 *
 * @param sockets its sockets
 * @param channels its channels
 * @param clients its clients
 * @param channelClients its clients of channels
 * @param events its interfaces with {@code @Broadcasts}
 * @param requests those with {@code @Pushes} or {@code @Questions}
 * @param compiled what it uses of other compilations
 */
public record Program(
        List<SocketClass> sockets,
        List<ChannelClass> channels,
        List<ClientClass> clients,
        List<ChannelClientClass> channelClients,
        List<EventsInterface> events,
        List<EventsInterface> requests,
        Compiled compiled) {

    /** Nobody. */
    public static final Program NOTHING =
            new Program(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Compiled.NOTHING);

    /** Who is listed where. */
    public record Listing(SocketClass socket, Listed row) {}

    public boolean isEmpty() {
        return endpoints().findAny().isEmpty() && events.isEmpty() && requests.isEmpty();
    }

    public Stream<Endpoint> endpoints() {
        return Stream.of(servers(), clients.stream(), channelClients.stream()).flatMap(each -> each);
    }

    /** Those that serve. */
    public Stream<Endpoint> servers() {
        return Stream.concat(sockets.stream(), channels.stream());
    }

    /** Its channels, and those of other compilations that sockets list. */
    public List<ChannelClass> allChannels() {
        return Stream.concat(channels.stream(), compiled.channels().stream()).toList();
    }

    /** Whether all channels that a socket lists have bindings. */
    public boolean knowsChannels(SocketClass socket) {
        return socket.channels().stream().allMatch(row -> channel(row).isPresent());
    }

    /** Its sockets, and those of earlier compilations that it goes on to serve. */
    public List<SocketClass> served() {
        return Stream.concat(sockets.stream(), compiled.sockets().stream()).toList();
    }

    /** With the channels of other compilations alone. */
    public Program withoutChannels() {
        return new Program(sockets, List.of(), clients, channelClients, events, requests, compiled);
    }

    /** What it serves with bindings of other compilations; without those that miss something, of which is told elsewhere. */
    public Stream<Bound> bound() {
        return Stream.<Endpoint>concat(
                        compiled.sockets().stream().filter(this::knowsChannels), compiled.channels().stream())
                .flatMap(endpoint -> compiled.binding(endpoint.type()).stream()
                        .filter(this::hasIdentities)
                        .map(binding -> new Bound(endpoint, Wiring.of(endpoint, this), binding.calls())));
    }

    private boolean hasIdentities(CompiledBinding binding) {
        return served().stream()
                .filter(socket -> socket.lists(binding.type()))
                .allMatch(socket -> binding.identities().stream()
                        .allMatch(identity ->
                                socket.identity().filter(identity::equals).isPresent()));
    }

    /** Every interface of events that it knows. */
    public Stream<EventsInterface> known() {
        return Stream.concat(events.stream(), compiled.events().stream());
    }

    /** All interfaces of events that are written here. */
    public Stream<EventsInterface> interfaces() {
        return Stream.concat(events.stream(), requests.stream());
    }

    /** The interfaces of requests of other compilations that its classes agree with. */
    public List<ClassName> foreignRequests() {
        return Stream.of(
                        channels.stream()
                                .flatMap(channel -> channel.pushes().stream())
                                .map(Contract::type),
                        channelClients.stream()
                                .flatMap(client -> client.answers().stream())
                                .map(Contract::type),
                        channelClients.stream()
                                .flatMap(client -> client.contracts().pushed().stream())
                                .map(ChannelClientClass.Interface::type))
                .flatMap(types -> types)
                .filter(type -> requests.stream().noneMatch(own -> own.type().equals(type)))
                .distinct()
                .toList();
    }

    /** The interface of requests of a name, where it is known. */
    public Optional<EventsInterface> requests(ClassName type) {
        return Stream.concat(requests.stream(), compiled.requests().stream())
                .filter(known -> known.type().equals(type))
                .findFirst();
    }

    /** The channel that a row names, where it has a binding. */
    public Optional<ChannelClass> channel(Listed row) {
        return allChannels().stream()
                .filter(channel -> channel.type().equals(row.channel()))
                .findFirst();
    }

    /** Every topic that a channel serves, or would serve if it were listed. */
    public List<Topic> topics(ChannelClass channel) {
        List<Topic> listed = listings(channel).stream()
                .flatMap(listing -> listing.row().topics(channel).stream())
                .distinct()
                .toList();
        return listed.isEmpty() ? channel.topics() : listed;
    }

    /** Whether some topic of a channel is one of those that events go to, or may be meant as one. */
    public boolean meet(EventsInterface events, ChannelClass channel) {
        return isUnclear(topics(channel))
                || isUnclear(events.topics())
                || topics(channel).stream()
                        .anyMatch(topic -> events.topics().stream().anyMatch(topic::overlaps));
    }

    /** Whether a mistake in them is told of. */
    private static boolean isUnclear(List<Topic> topics) {
        return topics.isEmpty()
                || topics.stream()
                        .anyMatch(topic ->
                                topic.hasEarlyWildcard() || topic.fault().isPresent());
    }

    /** The rows that name a channel. */
    public List<Listing> listings(ChannelClass channel) {
        return served().stream()
                .flatMap(socket -> socket.channels().stream()
                        .filter(row -> row.channel().equals(channel.type()))
                        .map(row -> new Listing(socket, row)))
                .toList();
    }
}
