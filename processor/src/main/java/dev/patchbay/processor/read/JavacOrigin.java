package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.Origin;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** An element, and perhaps an annotation on it, and perhaps a value in that. */
record JavacOrigin(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value)
        implements Origin {

    static Origin of(Element element) {
        return new JavacOrigin(element, Optional.empty(), Optional.empty());
    }

    static Origin of(Element element, AnnotationMirror annotation) {
        return new JavacOrigin(element, Optional.of(annotation), Javac.value(annotation, "value"));
    }

    static Origin of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new JavacOrigin(element, Optional.of(annotation), Optional.of(value));
    }
}
