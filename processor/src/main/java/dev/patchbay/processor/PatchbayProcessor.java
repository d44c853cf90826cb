package dev.patchbay.processor;

import com.google.auto.service.AutoService;
import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.read.Javac;
import dev.patchbay.processor.read.JavacReporter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes a binding for every class with {@code @Socket}, one routing table for all of them, and the adapters of their payloads.
 *
 * <p>Gradle is told that it is <em>aggregating</em>: the table needs every socket of the compilation. Splitting it into
 * an isolating and an aggregating processor would not help, as both would see the same elements in an incremental run.
 *
 * <p>It is asked about every compilation, of classes without annotations as well: they may be what an earlier one wrote something for.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
@SupportedOptions({PatchbayProcessor.ROUTES, Javac.JSON})
public final class PatchbayProcessor extends AbstractProcessor {

    /** The option that names the routing table: {@code -Apatchbay.routes=com.example.SocketRoutes}. */
    static final String ROUTES = "patchbay.routes";

    /** Ours, those that we follow, and those of the language, which need nobody. */
    private static final List<String> CLAIMED = List.of(
            "java.lang.",
            "dev.patchbay.",
            "com.fasterxml.jackson.annotation.",
            "com.fasterxml.jackson.databind.annotation.",
            "tools.jackson.databind.annotation.",
            "java.beans.",
            "javax.annotation.processing.",
            "jakarta.inject.Inject",
            "jakarta.inject.Named");

    private Compilation compilation = Compilation.NOT_BEGUN;

    /** Whether what we look at is ours alone. */
    private final boolean claimed = Neighbours.areNone();

    private final Function<ProcessingEnvironment, Compilation> beginning;

    /** Called by {@code javac}, through its service loader. */
    public PatchbayProcessor() {
        this(ProgramCompilation::new);
    }

    PatchbayProcessor(Function<ProcessingEnvironment, Compilation> beginning) {
        this.beginning = beginning;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = beginning.apply(environment);
    }

    @Override
    @SuppressWarnings({"CatchAndPrintStackTrace", "DoNotClaimAnnotations"}) // nobody else is there
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            compilation.process(round);
        } catch (RuntimeException | LinkageError bug) {
            report(bug);
        }
        return claimed && annotations.stream().allMatch(PatchbayProcessor::isClaimed);
    }

    private static boolean isClaimed(TypeElement annotation) {
        return CLAIMED.stream()
                .anyMatch(beginning -> annotation.getQualifiedName().toString().startsWith(beginning));
    }

    private void report(Throwable bug) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        Problems problems = new Problems();
        problems.add(BuildProblem.INTERNAL_ERROR, Origin.NOWHERE, trace);
        JavacReporter reporter = new JavacReporter(processingEnv.getMessager());
        problems.all().forEach(reporter::report);
    }
}
