package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.Problem;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.diagnostic.Reporter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints problems where {@code javac} prints its own. */
public final class JavacReporter implements Reporter {

    private final Messager messager;

    public JavacReporter(Messager messager) {
        this.messager = messager;
    }

    @Override
    public void report(Problem problem) {
        Diagnostic.Kind kind = kind(problem.code());
        if (!(problem.origin() instanceof JavacOrigin origin)) {
            messager.printMessage(kind, problem.message());
        } else if (problem.code().isWarning() && isSuppressed(origin.element())) {
            return;
        } else if (origin.annotation().isEmpty()) {
            messager.printMessage(kind, problem.message(), origin.element());
        } else if (origin.value().isEmpty()) {
            messager.printMessage(
                    kind,
                    problem.message(),
                    origin.element(),
                    origin.annotation().get());
        } else {
            messager.printMessage(
                    kind,
                    problem.message(),
                    origin.element(),
                    origin.annotation().get(),
                    origin.value().get());
        }
    }

    private static Diagnostic.Kind kind(ProblemCode code) {
        if (code.isNote()) {
            return Diagnostic.Kind.NOTE;
        }
        return code.isWarning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
    }

    /** Whether it, or something around it, carries {@code @SuppressWarnings("patchbay")}. */
    private static boolean isSuppressed(Element element) {
        return Stream.<@Nullable Element>iterate(element, Objects::nonNull, Element::getEnclosingElement)
                .flatMap(each -> Optional.ofNullable(each.getAnnotation(SuppressWarnings.class)).stream())
                .anyMatch(suppressed -> List.of(suppressed.value()).contains("patchbay"));
    }
}
