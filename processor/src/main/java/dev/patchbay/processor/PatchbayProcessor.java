package dev.patchbay.processor;

import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.read.JavacReporter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes a binding for every class with {@code @Socket}, and one routing table for all of them.
 *
 * <p>Gradle is told that it is <em>aggregating</em>: the table needs every socket of the compilation. Splitting it into
 * an isolating and an aggregating processor would not help, as both would see the same elements in an incremental run.
 */
@SupportedAnnotationTypes("dev.patchbay.*")
@SupportedOptions(PatchbayProcessor.ROUTES)
public final class PatchbayProcessor extends AbstractProcessor {

    /** The option that names the routing table: {@code -Apatchbay.routes=com.example.SocketRoutes}. */
    static final String ROUTES = "patchbay.routes";

    private Compilation compilation = Compilation.NOT_BEGUN;

    /** {@link Claimant} does that, when everybody else was asked. */
    private static final boolean CLAIMED = false;

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
    @SuppressWarnings("CatchAndPrintStackTrace")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            compilation.process(round);
        } catch (RuntimeException | LinkageError bug) {
            report(bug);
        }
        return CLAIMED;
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
