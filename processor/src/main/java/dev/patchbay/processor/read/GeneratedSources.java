package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.Origin;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.util.Elements;

/** Recognizes what an earlier compilation wrote, where it is compiled as if somebody else had written it. */
public final class GeneratedSources {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;
    private final String generator;

    /**
     * Asks for what one processor writes.
     *
     * @param generator its qualified name
     */
    public GeneratedSources(Elements elements, String generator) {
        this.elements = elements;
        this.generator = generator;
    }

    /** The class of a qualified name, where it is such a one. */
    public Optional<Origin> of(String name) {
        return Optional.ofNullable(elements.getTypeElement(name))
                .filter(type -> type.getAnnotationMirrors().stream().anyMatch(this::isMark))
                .map(JavacOrigin::of);
    }

    private boolean isMark(AnnotationMirror mirror) {
        return Javac.isNamed(mirror.getAnnotationType(), GENERATED)
                && Javac.value(mirror, "value").stream()
                        .flatMap(names -> Javac.elements(names).stream())
                        .anyMatch(name -> generator.equals(name.getValue()));
    }
}
