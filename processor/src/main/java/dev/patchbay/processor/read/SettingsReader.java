package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads what {@code @Socket} says beside the path. */
final class SettingsReader {

    private final TypeElement socket;
    private final AnnotationMirror annotation;

    SettingsReader(TypeElement socket, AnnotationMirror annotation) {
        this.socket = socket;
        this.annotation = annotation;
    }

    Settings read() {
        return new Settings(
                Javac.value(annotation, "typeProperty").map(this::text), subprotocols(), authToken(), bounds(), log());
    }

    private boolean authToken() {
        return Javac.value(annotation, "authToken")
                .filter(value -> Boolean.TRUE.equals(value.getValue()))
                .isPresent();
    }

    private List<Settings.Text> subprotocols() {
        return Javac.value(annotation, "subprotocols").stream()
                .flatMap(value -> Javac.elements(value).stream())
                .map(this::text)
                .toList();
    }

    /** The name of the constant. */
    private Optional<Settings.Text> log() {
        return Javac.value(annotation, "log")
                .filter(value -> value.getValue() instanceof VariableElement)
                .map(value -> new Settings.Text(
                        ((VariableElement) value.getValue()).getSimpleName().toString(),
                        JavacOrigin.of(socket, annotation, value)));
    }

    private List<Settings.Bound> bounds() {
        return Arrays.stream(Settings.Limit.values())
                .flatMap(limit -> bound(limit).stream())
                .toList();
    }

    private Optional<Settings.Bound> bound(Settings.Limit limit) {
        return Javac.value(annotation, limit.attribute())
                .map(this::text)
                .map(text -> new Settings.Bound(limit, text.text(), text.origin()));
    }

    private Settings.Text text(AnnotationValue value) {
        return new Settings.Text(String.valueOf(value.getValue()), JavacOrigin.of(socket, annotation, value));
    }
}
