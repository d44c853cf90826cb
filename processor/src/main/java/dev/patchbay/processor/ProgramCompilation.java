package dev.patchbay.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.check.Checks;
import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Reporter;
import dev.patchbay.processor.model.Asked;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Compiled;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import dev.patchbay.processor.read.AskedReader;
import dev.patchbay.processor.read.BroadcasterReader;
import dev.patchbay.processor.read.ChannelReader;
import dev.patchbay.processor.read.EarlierTables;
import dev.patchbay.processor.read.EventsReader;
import dev.patchbay.processor.read.GeneratedSources;
import dev.patchbay.processor.read.Javac;
import dev.patchbay.processor.read.JavacReporter;
import dev.patchbay.processor.read.KnownSockets;
import dev.patchbay.processor.read.Reading;
import dev.patchbay.processor.read.SocketReader;
import dev.patchbay.processor.read.StrayReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Wires the stages. A binding is written as soon as everything in its class is known; the table, and the bindings of sockets
 * with channels, in the first round that brings nothing new, in which nothing waits any more. That round is never the last:
 * the other bindings' round was before.
 */
final class ProgramCompilation implements Compilation {

    private static final String INJECT = "jakarta.inject.Inject";

    /** How many rounds in which nothing happens may pass while we wait. */
    private static final int PATIENCE = 2;

    private final Elements elements;
    private final Javac javac;
    private final Reporter reporter;
    private final Problems problems = new Problems();
    private final ProgramWriter writer;
    private final Surroundings surroundings;
    private final TableNaming naming;
    private final Gathering<SocketClass> sockets;
    private final Gathering<ChannelClass> channels;
    private final Gathering<EventsInterface> events;
    private final Gathering<Asked> asked;
    private final Set<String> waitingFiles = new HashSet<>();
    private final Set<Problem> reported = new HashSet<>();
    private boolean tableIsWritten;
    private int idleRounds;

    ProgramCompilation(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.javac = new Javac(environment);
        this.reporter = new JavacReporter(environment.getMessager());
        Filer filer = environment.getFiler();
        GeneratedSources generated = new GeneratedSources(elements, PatchbayProcessor.class.getName());
        this.writer = new ProgramWriter(elements, new SourceWriter(filer, problems, generated));
        Optional<String> name = Optional.ofNullable(environment.getOptions().get(PatchbayProcessor.ROUTES));
        this.surroundings = new Surroundings(javac, new EarlierTables(javac, filer, ProgramWriter.ROUTES_TEXT, name));
        this.naming = new TableNaming(name, surroundings::isTaken, javac::knows);
        this.sockets = new Gathering<>(elements, "dev.patchbay.Socket");
        this.channels = new Gathering<>(elements, "dev.patchbay.Channel");
        this.events = new Gathering<>(elements, "dev.patchbay.Broadcasts");
        this.asked = new Gathering<>(elements, "dev.patchbay.Json");
    }

    @Override
    public void process(RoundEnvironment round) {
        List<TypeElement> found = new ArrayList<>(sockets.find(round));
        found.addAll(channels.find(round));
        found.addAll(events.find(round));
        found.addAll(asked.find(round));
        if (found.isEmpty() || RuntimeVersion.fits(javac, found.get(0), problems)) {
            gather(round);
        }
        problems.all().stream().filter(reported::add).forEach(reporter::report);
    }

    private void gather(RoundEnvironment round) {
        problems.addAll(
                Checks.of(new StrayReader(javac).read(round, sockets.known(), channels.known(), events.known())));
        javac.remember(round);
        List<TypeElement> listed = channels.known();
        if (!tableIsWritten) {
            surroundings.look(round, sockets.known(), listed);
        }
        List<TypeElement> listing = new ArrayList<>(sockets.known());
        listing.addAll(surroundings.kept());
        KnownSockets known = KnownSockets.of(javac, listing);
        SocketReader socketReader = new SocketReader(javac);
        ChannelReader channelReader = new ChannelReader(javac);
        Program read = new Program(
                sockets.read(type -> socketReader.read(type, listed, known)),
                channels.read(type -> channelReader.read(type, known)),
                events.read(new EventsReader(javac)::read),
                Compiled.NOTHING);
        Program program = new Program(sockets.all(), channels.all(), events.all(), compiled());
        List<Asked> adapters = asked.read(new AskedReader(javac)::read);
        adapters.forEach(each -> problems.addAll(Checks.of(each)));
        check(read, program, round);
        Optional<Table> table = naming.table(program, isInjectable(program), problems);
        table.ifPresent(one -> problems.addAll(Checks.of(one)));
        if (problems.permitCode()) {
            writer.write(read, program.compiled());
            adapters.forEach(writer::write);
        } else if (!round.processingOver()) { // what names them is not to be complained of, too
            writer.writeAdapters(read);
            adapters.forEach(writer::write);
        }
        conclude(table, read.isEmpty(), round);
    }

    /** What belongs to the program and is not there, as far as this round knows. */
    private List<String> unseen() {
        boolean none = sockets.known().isEmpty() && channels.known().isEmpty();
        return none ? List.of() : surroundings.unseen();
    }

    /** By a round that brings nothing new, every class of this compilation is known. */
    private void checkTogether(Program program, boolean nothingIsNew) {
        List<String> unseen = unseen();
        if (unseen.isEmpty()) {
            problems.addAll(Checks.of(program));
        } else if (nothingIsNew) {
            problems.add(BuildProblem.UNSEEN_OUTPUT, Origin.NOWHERE, String.join("', '", unseen));
        }
    }

    private Compiled compiled() {
        List<ClassName> known = events.known().stream().map(ClassName::get).toList();
        return surroundings.read(sockets.known(), channels.known(), new Surroundings.Gathered(channels.all(), known));
    }

    private void check(Program read, Program program, RoundEnvironment round) {
        read.endpoints().forEach(endpoint -> problems.addAll(Checks.of(endpoint)));
        read.events().forEach(each -> problems.addAll(Checks.of(each)));
        if (tableIsWritten) {
            read.endpoints().forEach(late -> problems.add(BuildProblem.LATE_SOCKET, late.origin(), late.name()));
        }
        if (round.processingOver()) {
            waiting().forEach(this::complain);
        }
        if (waiting().isEmpty()) {
            checkTogether(program, read.isEmpty());
        }
    }

    private void conclude(Optional<Table> table, boolean nothingIsNew, RoundEnvironment round) {
        boolean waits = !waiting().isEmpty();
        if (tableIsWritten) {
            return;
        }
        if (!problems.permitCode()) {
            writeStandIns(round);
        } else if (waits) {
            askOnceMore(round);
        } else if (round.processingOver()
                ? !round.errorRaised()
                : nothingIsNew) { // a warning may be an error of the program's
            table.ifPresent(known -> {
                tableIsWritten = true;
                writer.write(known);
            });
        }
    }

    /** What the last round writes, nobody sees. */
    private void writeStandIns(RoundEnvironment round) {
        if (!round.processingOver()) {
            tableIsWritten = true;
            Optional<ProgramWriter.StandIn> routes = sockets.known().isEmpty()
                    ? Optional.empty()
                    : naming.standIn(
                                    sockets.known().stream().map(ClassName::get).toList())
                            .map(this::standIn);
            writer.writeStandIns(routes, events.known());
        }
    }

    private ProgramWriter.StandIn standIn(ClassName name) {
        List<TypeElement> endpoints = new ArrayList<>(sockets.known());
        endpoints.addAll(channels.known());
        Map<String, TypeName> broadcasters = new LinkedHashMap<>();
        new BroadcasterReader(javac)
                .read(endpoints, name.packageName())
                .forEach(wanted -> broadcasters.putIfAbsent(wanted.name(), wanted.payload()));
        return new ProgramWriter.StandIn(name, sockets.known(), broadcasters);
    }

    private List<Reading.Waiting<?>> waiting() {
        List<Reading.Waiting<?>> waiting = new ArrayList<>(sockets.waiting());
        waiting.addAll(channels.waiting());
        waiting.addAll(events.waiting());
        waiting.addAll(asked.waiting());
        return waiting;
    }

    private void complain(Reading.Waiting<?> reading) {
        reading.untold()
                .forEach(why -> problems.add(BuildProblem.UNRESOLVED_TYPE, reading.origin(), reading.type(), why));
    }

    /** Until round after round brought nothing but our own: then nobody writes what we wait for. */
    private void askOnceMore(RoundEnvironment round) {
        boolean idle = round.getRootElements().stream().allMatch(root -> waitingFiles.contains(root.toString()));
        idleRounds = idle ? idleRounds + 1 : 0;
        if (idleRounds > PATIENCE) {
            writeStandIns(round);
        } else if (!round.processingOver()) {
            waitingFiles.add(
                    writer.writeWaiting(elements.getTypeElement(waiting().get(0).type())));
        }
    }

    /** Whether the classes are compiled where {@code @Inject} can be named. */
    private boolean isInjectable(Program program) {
        return program.served().stream()
                .allMatch(socket ->
                        javac.sees(elements.getTypeElement(socket.type().canonicalName()), INJECT));
    }
}
