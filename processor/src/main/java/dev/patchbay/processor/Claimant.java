package dev.patchbay.processor;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations of Patchbay and of what it writes, of which {@code -Xlint:processing} would warn otherwise. It is the
 * last of the processors that come with Patchbay, and claims nothing where the program has others: {@code javac} passes over
 * those that stand behind when a round has nothing left for them.
 */
@SupportedAnnotationTypes({
    "dev.patchbay.*",
    "io.avaje.jsonb.*",
    "io.avaje.jsonb.spi.*",
    "javax.annotation.processing.*",
    "jakarta.inject.Inject",
    "jakarta.inject.Named"
})
public final class Claimant extends AbstractProcessor {

    private static final String PATCHBAY = "dev.patchbay.";
    private static final String JSON = "io.avaje.jsonb.";

    private final boolean alone = isAlone();

    /** Called by {@code javac}, through its service loader. */
    public Claimant() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // nobody else is there
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return alone;
    }

    private static boolean isAlone() {
        try {
            return ServiceLoader.load(Processor.class, Claimant.class.getClassLoader()).stream()
                    .map(processor -> processor.type().getName())
                    .allMatch(name -> name.startsWith(PATCHBAY) || name.startsWith(JSON));
        } catch (ServiceConfigurationError unknown) {
            return false;
        }
    }
}
