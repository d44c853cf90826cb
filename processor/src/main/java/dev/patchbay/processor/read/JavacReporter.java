package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.Problem;
import dev.patchbay.processor.diagnostic.Reporter;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints problems where {@code javac} prints its own. */
public final class JavacReporter implements Reporter {

    private final Messager messager;

    public JavacReporter(Messager messager) {
        this.messager = messager;
    }

    @Override
    public void report(Problem problem) {
        if (!(problem.origin() instanceof JavacOrigin origin)) {
            messager.printMessage(Diagnostic.Kind.ERROR, problem.message());
        } else if (origin.annotation().isEmpty()) {
            messager.printMessage(Diagnostic.Kind.ERROR, problem.message(), origin.element());
        } else if (origin.value().isEmpty()) {
            messager.printMessage(
                    Diagnostic.Kind.ERROR,
                    problem.message(),
                    origin.element(),
                    origin.annotation().get());
        } else {
            messager.printMessage(
                    Diagnostic.Kind.ERROR,
                    problem.message(),
                    origin.element(),
                    origin.annotation().get(),
                    origin.value().get());
        }
    }
}
