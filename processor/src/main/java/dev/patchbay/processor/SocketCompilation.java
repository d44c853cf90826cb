package dev.patchbay.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.patchbay.processor.check.Checks;
import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Reporter;
import dev.patchbay.processor.emit.BindingFile;
import dev.patchbay.processor.emit.RoutesFile;
import dev.patchbay.processor.emit.WaitingFile;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import dev.patchbay.processor.read.Javac;
import dev.patchbay.processor.read.JavacReporter;
import dev.patchbay.processor.read.KnownTypes;
import dev.patchbay.processor.read.Reading;
import dev.patchbay.processor.read.SocketReader;
import dev.patchbay.processor.read.StrayReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Wires the stages. A binding is written as soon as everything in its class is known; the table in the first round that
 * brings no new socket, in which nothing waits any more. That round is never the last: the bindings' round was before.
 */
final class SocketCompilation implements Compilation {

    private static final String SOCKET = "dev.patchbay.Socket";
    private static final String INJECT = "jakarta.inject.Inject";
    private static final String JSON = "io.avaje.jsonb.Json";

    /** How many rounds in which nothing happens may pass while we wait. */
    private static final int PATIENCE = 2;

    private final Elements elements;
    private final Javac javac;
    private final Reporter reporter;
    private final Problems problems = new Problems();
    private final KnownTypes types = new KnownTypes();
    private final SourceWriter writer;
    private final TableNaming naming;
    private final List<SocketClass> sockets = new ArrayList<>();
    private final Set<String> waitingFiles = new HashSet<>();
    private final Set<Problem> reported = new HashSet<>();
    private Set<String> waiting = new LinkedHashSet<>();
    private boolean tableIsWritten;
    private int idleRounds;

    SocketCompilation(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.javac = new Javac(environment);
        this.reporter = new JavacReporter(environment.getMessager());
        this.writer = new SourceWriter(environment.getFiler(), problems);
        this.naming =
                new TableNaming(Optional.ofNullable(environment.getOptions().get(PatchbayProcessor.ROUTES)));
    }

    @Override
    public void process(RoundEnvironment round) {
        List<TypeElement> found = found(round);
        if (found.isEmpty() || RuntimeVersion.fits(javac, problems)) {
            process(round, found);
        }
        problems.all().stream().filter(reported::add).forEach(reporter::report);
    }

    private void process(RoundEnvironment round, List<TypeElement> found) {
        problems.addAll(Checks.of(new StrayReader(javac).read(round, found)));
        types.add(round);
        waiting = new LinkedHashSet<>();
        List<Reading> readings =
                found.stream().map(new SocketReader(javac)::read).toList();
        List<SocketClass> read = readings.stream()
                .filter(Reading.Complete.class::isInstance)
                .map(reading -> ((Reading.Complete) reading).socket())
                .toList();
        read.forEach(this::accept);
        readings.stream()
                .filter(Reading.Waiting.class::isInstance)
                .forEach(reading -> await((Reading.Waiting) reading, round));
        Optional<Table> table = naming.table(sockets, isInjectable(), problems);
        table.ifPresent(known -> problems.addAll(Checks.of(known)));
        if (problems.permitCode()) {
            read.forEach(this::writeBinding);
        }
        boolean settled = read.isEmpty() || round.processingOver();
        if (settled && waiting.isEmpty() && problems.permitCode() && !tableIsWritten) {
            table.ifPresent(this::write);
        } else if (!waiting.isEmpty() && !round.processingOver()) {
            keepAdaptersComing(round);
        }
    }

    /** The classes of this round, and those of earlier rounds that wait, as they are now. */
    private List<TypeElement> found(RoundEnvironment round) {
        Set<TypeElement> types = new LinkedHashSet<>();
        waiting.stream().map(elements::getTypeElement).filter(Objects::nonNull).forEach(types::add);
        Optional.ofNullable(elements.getTypeElement(SOCKET))
                .ifPresent(socket -> types.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(socket))));
        return List.copyOf(types);
    }

    private void accept(SocketClass socket) {
        sockets.add(socket);
        problems.addAll(Checks.of(socket));
        if (tableIsWritten) {
            problems.add(BuildProblem.LATE_SOCKET, socket.origin(), socket.name());
        }
    }

    private void writeBinding(SocketClass socket) {
        writer.write(BindingFile.of(socket), socket.origin(), List.of(element(socket)));
    }

    private void await(Reading.Waiting reading, RoundEnvironment round) {
        waiting.add(reading.socket());
        if (round.processingOver()) {
            String missing = "'" + String.join("', '", reading.missing()) + "'";
            String advice = types.meant(reading.missing())
                    .map(name -> "Did you mean '" + name + "'?")
                    .orElse("Is an import missing, or the processor that generates it?");
            problems.add(BuildProblem.UNRESOLVED_TYPE, reading.origin(), reading.socket(), missing, advice);
        }
    }

    private void write(Table table) {
        tableIsWritten = true;
        List<Element> origins =
                table.sockets().stream().<Element>map(this::element).toList();
        writer.write(RoutesFile.of(table), Origin.NOWHERE, origins);
    }

    /** Unless round after round brings nothing but our own: then nobody writes what we wait for. */
    private void keepAdaptersComing(RoundEnvironment round) {
        boolean idle = round.getRootElements().stream().allMatch(root -> waitingFiles.contains(root.toString()));
        idleRounds = idle ? idleRounds + 1 : 0;
        if (idleRounds <= PATIENCE && javac.knows(JSON)) {
            TypeElement first = elements.getTypeElement(waiting.iterator().next());
            JavaFile file = WaitingFile.of(ClassName.get(first), waitingFiles.size() + 1);
            waitingFiles.add(SourceWriter.nameOf(file));
            writer.write(file, Origin.NOWHERE, List.of(first));
        }
    }

    /** Whether the classes are compiled where {@code @Inject} can be named. */
    private boolean isInjectable() {
        return sockets.stream().allMatch(socket -> javac.sees(element(socket), INJECT));
    }

    private TypeElement element(SocketClass socket) {
        return elements.getTypeElement(socket.type().canonicalName());
    }
}
