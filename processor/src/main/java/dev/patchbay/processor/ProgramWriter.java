package dev.patchbay.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.emit.AdapterFile;
import dev.patchbay.processor.emit.BindingFile;
import dev.patchbay.processor.emit.ChannelFile;
import dev.patchbay.processor.emit.ChannelSocketFile;
import dev.patchbay.processor.emit.ConnectorFile;
import dev.patchbay.processor.emit.JoinerFile;
import dev.patchbay.processor.emit.RequesterFile;
import dev.patchbay.processor.emit.RoutesFile;
import dev.patchbay.processor.emit.RoutesText;
import dev.patchbay.processor.emit.SenderFile;
import dev.patchbay.processor.emit.Site;
import dev.patchbay.processor.emit.StandInFile;
import dev.patchbay.processor.emit.WaitingFile;
import dev.patchbay.processor.model.Asked;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import dev.patchbay.processor.read.Ledger;
import dev.patchbay.processor.read.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes every file of a program. */
final class ProgramWriter {

    /** Where people look for what is served. */
    static final String ROUTES_TEXT = "META-INF/patchbay/routes.txt";

    private final Elements elements;
    private final SourceWriter writer;
    private final Sites sites;
    private final Set<ClassName> sockets = new HashSet<>();
    private final Set<ClassName> senders = new HashSet<>();
    private final Set<ClassName> adapters = new HashSet<>();
    private int waiting;

    ProgramWriter(Elements elements, SourceWriter writer) {
        this.elements = elements;
        this.writer = writer;
        this.sites = new Sites(elements);
    }

    /**
     * The files that need one class alone, and those of sockets whose channels are known.
     *
     * @param read what this round brings
     * @param known all sockets, and the channels that are known so far
     */
    void write(Program read, Program known) {
        known.sockets().stream()
                .filter(socket -> known.knowsChannels(socket) && this.sockets.add(socket.type()))
                .forEach(socket -> write(file(socket, known), socket.origin(), origins(socket)));
        writeAdapters(read);
        writeAdapters(known.compiled().own());
        read.channels()
                .forEach(channel -> write(
                        ChannelFile.of(channel, site(channel.type())), channel.origin(), elements(channel.type())));
        read.clients()
                .forEach(client ->
                        write(ConnectorFile.of(client, site(client.type())), client.origin(), elements(client.type())));
        read.channelClients()
                .forEach(client ->
                        write(JoinerFile.of(client, site(client.type())), client.origin(), elements(client.type())));
        read.interfaces().forEach(this::write);
    }

    private void write(EventsInterface events) {
        senders.add(events.generated());
        Site site = site(events.type());
        JavaFile file = events.direction() == Direction.BROADCASTS
                ? SenderFile.of(events, site)
                : RequesterFile.of(events, site);
        write(file, events.origin(), elements(events.type()));
    }

    /** The senders of earlier compilations, each once. */
    void writeAnew(List<EventsInterface> all) {
        all.stream().filter(events -> !senders.contains(events.generated())).forEach(this::write);
    }

    /** The adapters of all that is taken, answered, sent and signed. */
    void writeAdapters(Program read) {
        writeAdapters(read.endpoints());
        read.interfaces().forEach(events -> write(events.payloads(), events.type(), events.origin()));
    }

    private void writeAdapters(Stream<? extends Endpoint> endpoints) {
        endpoints.forEach(endpoint ->
                write(Stream.concat(endpoint.payloads(), endpoint.signed()), endpoint.type(), endpoint.origin()));
    }

    /** The adapter that a type asks for. */
    void write(Asked asked) {
        write(Stream.of(asked.payload()), asked.type(), asked.origin());
    }

    private void write(Stream<Payload> payloads, ClassName asker, Origin origin) {
        payloads.filter(Payload.Json.class::isInstance)
                .flatMap(payload -> ((Payload.Json) payload).declared().stream())
                .filter(declared -> adapters.add(declared.head().adapter()))
                .forEach(declared -> {
                    ClassName owner =
                            declared.head().besides() ? declared.head().type() : asker;
                    write(AdapterFile.of(declared, site(declared.head().adapter(), owner)), origin, elements(owner));
                });
    }

    private Site site(ClassName generated, ClassName beside) {
        return sites.of(generated, elements.getTypeElement(beside.canonicalName()));
    }

    private List<TypeElement> origins(SocketClass socket) {
        Stream<ClassName> channels = socket.channels().stream().map(row -> row.channel());
        return elements(Stream.concat(Stream.of(socket.type()), channels).toArray(ClassName[]::new));
    }

    /** The files that need all of them. */
    void write(Table table) {
        List<TypeElement> all =
                elements(table.endpoints().map(endpoint -> endpoint.type()).toArray(ClassName[]::new));
        write(RoutesFile.of(table, sites.of(table.name(), all.get(0))), Origin.NOWHERE, all);
        writer.write(ROUTES_TEXT, RoutesText.of(table), all);
    }

    /** What is written to the output, by this compilation and those before. */
    void writeLedger(String text, List<TypeElement> all) {
        writer.write(Ledger.PATH, text, all);
    }

    /** A file that keeps the other processor at work; its name. */
    String writeWaiting(TypeElement beside) {
        ClassName type = ClassName.get(beside);
        JavaFile file = WaitingFile.of(type, ++waiting, sites.of(type, beside));
        write(file, Origin.NOWHERE, List.of(beside));
        return SourceWriter.nameOf(file);
    }

    /**
     * What stands in for the table.
     *
     * @param broadcasters the beginnings of their names, and what they send
     */
    record StandIn(ClassName name, List<TypeElement> sockets, Map<String, TypeName> broadcasters) {}

    /** What stands in for the table that cannot be written, and is not there for another reason. */
    void writeStandIns(Optional<StandIn> routes) {
        routes.filter(table -> isFree(table.name()))
                .ifPresent(table -> write(
                        StandInFile.ofRoutes(
                                table.name(),
                                table.sockets().stream().map(ClassName::get).toList(),
                                table.broadcasters(),
                                sites.of(table.name(), table.sockets().get(0))),
                        Origin.NOWHERE,
                        table.sockets()));
    }

    /** What stands in for the senders that cannot be written. */
    void writeStandIns(Direction direction, List<TypeElement> events) {
        for (TypeElement type : events) {
            ClassName name = ClassName.get(type);
            if (!Visibility.isPrivate(type) && isFree(direction.generated(name))) {
                boolean isPublic = Visibility.isPublic(type);
                JavaFile file = direction == Direction.BROADCASTS
                        ? StandInFile.ofSender(name, isPublic, site(name))
                        : StandInFile.ofRequester(name, direction.generated(name), isPublic, site(name));
                write(file, Origin.NOWHERE, List.of(type));
            }
        }
    }

    /** What stands in for the connectors and joiners that cannot be written. */
    void writeStandIns(Program program) {
        program.clients().forEach(client -> writeStandIn(client, StandInFile.ofConnector(client, site(client.type()))));
        program.channelClients()
                .forEach(client -> writeStandIn(client, StandInFile.ofJoiner(client, site(client.type()))));
    }

    private void writeStandIn(Endpoint client, JavaFile file) {
        if (isFree(client.binding())) {
            write(file, Origin.NOWHERE, elements(client.type()));
        }
    }

    private boolean isFree(ClassName name) {
        return elements.getTypeElement(name.canonicalName()) == null && !senders.contains(name);
    }

    private Site site(ClassName type) {
        return sites.of(type, elements.getTypeElement(type.canonicalName()));
    }

    private JavaFile file(SocketClass socket, Program program) {
        Site site = site(socket.type());
        return socket.hasChannels() ? ChannelSocketFile.of(socket, program, site) : BindingFile.of(socket, site);
    }

    private void write(JavaFile file, Origin origin, List<? extends Element> origins) {
        writer.write(file, origin, origins);
    }

    private List<TypeElement> elements(ClassName... types) {
        return Stream.of(types)
                .distinct()
                .map(type -> elements.getTypeElement(type.canonicalName()))
                .toList();
    }
}
