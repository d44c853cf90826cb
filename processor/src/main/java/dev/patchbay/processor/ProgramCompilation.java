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
import dev.patchbay.processor.model.Compiled;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Table;
import dev.patchbay.processor.read.Bases;
import dev.patchbay.processor.read.BroadcasterReader;
import dev.patchbay.processor.read.EarlierTables;
import dev.patchbay.processor.read.GeneratedSources;
import dev.patchbay.processor.read.Javac;
import dev.patchbay.processor.read.JavacReporter;
import dev.patchbay.processor.read.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Wires the stages. A binding is written as soon as everything in its class is known, and in the channels that it lists; the table,
 * in the first round that brings nothing new, in which nothing waits any more. That round is never the last: the bindings' round was
 * before. There everything is asked once more that depends on who is connected.
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
    private final Renewal renewal;
    private final Inventory inventory;
    private final Bases bases;
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
        this.renewal = new Renewal(javac, filer, writer);
        this.naming = new TableNaming(name, surroundings::isTaken, javac::knows);
        this.inventory = new Inventory(javac, elements);
        this.bases = new Bases(javac);
    }

    @Override
    public void process(RoundEnvironment round) {
        List<TypeElement> found = inventory.find(round);
        if (found.isEmpty() || fits(found.get(0))) {
            gather(round);
        }
        problems.all().stream().filter(reported::add).forEach(reporter::report);
    }

    /** Whether there is what generated code calls. */
    private boolean fits(TypeElement found) {
        return Stream.concat(inventory.clients().stream(), inventory.channelClients().stream())
                        .allMatch(client -> RuntimeVersion.connects(javac, client, problems))
                && RuntimeVersion.fits(javac, found, problems);
    }

    private void gather(RoundEnvironment round) {
        problems.addAll(renewal.strays(round, inventory));
        javac.remember(round);
        bases.see(round);
        if (!tableIsWritten) {
            surroundings.look(round, inventory.sockets(), inventory.channels());
        }
        Program read = inventory.read(surroundings.kept());
        Program program = inventory.all(compiled());
        List<Asked> adapters = inventory.readAsked();
        adapters.forEach(each -> problems.addAll(Checks.of(each)));
        check(read, program, round);
        Optional<Table> table =
                inventory.servesNothing() ? Optional.empty() : naming.table(program, isInjectable(program), problems);
        table.ifPresent(known -> problems.addAll(Checks.of(known)));
        if (problems.permitCode()) {
            writer.write(read, inventory.waiting().isEmpty() ? program : program.withoutChannels());
            adapters.forEach(writer::write);
        } else if (!round.processingOver()) { // what names them is not to be complained of, too
            writer.writeAdapters(read);
            adapters.forEach(writer::write);
        }
        problems.addAll(renewal.renew(round, inventory.sockets()));
        conclude(table, read.isEmpty(), round);
        if (problems.permitCode()) {
            renewal.remember(round, inventory.known());
        }
    }

    /** What belongs to the program and is not there, as far as this round knows. */
    private List<String> unseen() {
        return inventory.servesNothing() && !bases.wereSeen() ? List.of() : surroundings.unseen();
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

    /** Asks once more what was asked earlier, when all is known that can be connected. */
    private void checkBindings(Program program, boolean allIsKnown) {
        if (allIsKnown && !tableIsWritten) {
            Stream.concat(inventory.early(surroundings.kept(), program), program.bound())
                    .forEach(bound -> problems.addAll(Checks.of(bound)));
        }
    }

    private Compiled compiled() {
        List<ClassName> events =
                inventory.of(Direction.BROADCASTS).stream().map(ClassName::get).toList();
        Program gathered = inventory.all(Compiled.NOTHING);
        return surroundings.read(
                inventory.sockets(),
                inventory.channels(),
                new Surroundings.Gathered(gathered.channels(), events, gathered.foreignRequests()));
    }

    private void check(Program read, Program program, RoundEnvironment round) {
        read.endpoints().forEach(endpoint -> problems.addAll(Checks.of(endpoint)));
        read.interfaces().forEach(each -> problems.addAll(Checks.of(each)));
        if (tableIsWritten) {
            read.servers().forEach(late -> problems.add(BuildProblem.LATE_SOCKET, late.origin(), late.name()));
        }
        if (round.processingOver()) {
            inventory.waiting().forEach(this::complain);
        }
        if (inventory.waiting().isEmpty()) {
            checkTogether(program, read.isEmpty());
            checkBindings(program, inventory.servesNothing() ? round.processingOver() : read.isEmpty());
        }
    }

    private void conclude(Optional<Table> table, boolean nothingIsNew, RoundEnvironment round) {
        boolean waits = !inventory.waiting().isEmpty();
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
            List<ClassName> sockets =
                    inventory.sockets().stream().map(ClassName::get).toList();
            Optional<ProgramWriter.StandIn> routes = sockets.isEmpty()
                    ? Optional.empty()
                    : naming.standIn(sockets).map(this::standIn);
            writer.writeStandIns(routes);
            Arrays.stream(Direction.values())
                    .forEach(direction -> writer.writeStandIns(direction, inventory.of(direction)));
            writer.writeStandIns(inventory.all(Compiled.NOTHING));
        }
    }

    private ProgramWriter.StandIn standIn(ClassName name) {
        List<TypeElement> endpoints = new ArrayList<>(inventory.sockets());
        endpoints.addAll(inventory.channels());
        Map<String, TypeName> broadcasters = new LinkedHashMap<>();
        new BroadcasterReader(javac)
                .read(endpoints, name.packageName())
                .forEach(wanted -> broadcasters.putIfAbsent(wanted.name(), wanted.payload()));
        return new ProgramWriter.StandIn(name, inventory.sockets(), broadcasters);
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
            waitingFiles.add(writer.writeWaiting(
                    elements.getTypeElement(inventory.waiting().get(0).type())));
        }
    }

    /** Whether the classes are compiled where {@code @Inject} can be named. */
    private boolean isInjectable(Program program) {
        return program.served().stream()
                .allMatch(socket ->
                        javac.sees(elements.getTypeElement(socket.type().canonicalName()), INJECT));
    }
}
