package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.ChannelClass.Setting;
import dev.patchbay.processor.model.Contract;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Settings;
import dev.patchbay.processor.model.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Reads a class with {@code @Channel}. */
public final class ChannelReader {

    private final Javac javac;

    public ChannelReader(Javac javac) {
        this.javac = javac;
    }

    /**
     * Reads a class.
     *
     * @param sockets those that may list it: they say who can be connected
     */
    public Reading<ChannelClass> read(TypeElement type, KnownSockets sockets) {
        Unresolved unresolved = new Unresolved(javac);
        EndpointReader.Setting setting =
                new EndpointReader.Setting(Home.CHANNEL, Settings.TYPE, sockets.ofChannel(type));
        return new EndpointReader(javac, type, setting, unresolved)
                .read()
                .map(body -> new ChannelClass(body, topics(javac, type, "Channel"), pushes(type), settings(type)));
    }

    /** The topics that an annotation names. */
    static List<Topic> topics(Javac javac, TypeElement type, String annotation) {
        return javac.annotation(type, annotation).stream()
                .flatMap(found -> Javac.value(found, "value").stream()
                        .flatMap(array -> Javac.elements(array).stream())
                        .map(value -> new Topic(String.valueOf(value.getValue()), JavacOrigin.of(type, found, value))))
                .toList();
    }

    private List<Contract> pushes(TypeElement type) {
        return contracts(javac, type, new Named("Channel", "pushes"), Direction.PUSHES);
    }

    /** An attribute of an annotation. */
    record Named(String annotation, String attribute) {}

    /** The interfaces of events that an annotation names. */
    static List<Contract> contracts(Javac javac, TypeElement type, Named where, Direction direction) {
        return javac.annotation(type, where.annotation()).stream()
                .flatMap(found -> Javac.value(found, where.attribute()).stream()
                        .flatMap(array -> Javac.elements(array).stream())
                        .filter(value -> value.getValue() instanceof DeclaredType)
                        .map(value -> contract(
                                javac,
                                Javac.element((DeclaredType) value.getValue()),
                                direction,
                                JavacOrigin.of(type, found, value))))
                .toList();
    }

    private static Contract contract(Javac javac, TypeElement named, Direction direction, Origin origin) {
        boolean fits = javac.annotation(named, direction.annotation()).isPresent();
        return new Contract(ClassName.get(named), fits, origin);
    }

    private Map<Setting, String> settings(TypeElement type) {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        AnnotationMirror annotation = javac.annotation(type, "Channel").orElseThrow();
        for (Setting setting : Setting.values()) {
            Javac.value(annotation, setting.attribute())
                    .map(value -> value.getValue())
                    .filter(VariableElement.class::isInstance)
                    .ifPresent(constant -> settings.put(
                            setting,
                            ((VariableElement) constant).getSimpleName().toString()));
        }
        return settings;
    }
}
