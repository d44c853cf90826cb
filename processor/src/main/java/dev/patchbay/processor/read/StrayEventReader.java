package dev.patchbay.processor.read;

import dev.patchbay.processor.model.StrayEvent;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds methods with {@code @Event} that no sender implements. */
final class StrayEventReader {

    private final Javac javac;
    private final List<TypeElement> sent;

    /** Events are sent by interfaces of events, and by those that they extend. */
    StrayEventReader(Javac javac, List<TypeElement> interfaces) {
        this.javac = javac;
        this.sent = interfaces.stream()
                .flatMap(StrayEventReader::lineage)
                .distinct()
                .toList();
    }

    List<StrayEvent> read(TypeElement type) {
        boolean isSent = sent.contains(type);
        boolean isClass = type.getKind() != ElementKind.INTERFACE;
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> javac.annotation(method, "Event").isPresent())
                .filter(method -> !(isSent && (isClass || isAbstract(method))))
                .map(method -> new StrayEvent(CallbackMethods.shown(method), isSent, JavacOrigin.of(method)))
                .toList();
    }

    private static Stream<TypeElement> lineage(TypeElement type) {
        Stream<TypeElement> wider =
                type.getInterfaces().stream().map(Javac::element).flatMap(StrayEventReader::lineage);
        return Stream.concat(Stream.of(type), wider);
    }

    private static boolean isAbstract(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT);
    }
}
