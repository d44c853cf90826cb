package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Listed;
import dev.patchbay.processor.model.Topic;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the channels that a socket lists. */
final class ListingReader {

    private final Javac javac;
    private final TypeElement socket;
    private final List<Row> rows;

    private record Row(
            TypeMirror channel, AnnotationValue place, List<AnnotationValue> topics, List<AnnotationValue> with) {}

    ListingReader(Javac javac, TypeElement socket, Unresolved unresolved) {
        this.javac = javac;
        this.socket = socket;
        this.rows = Stream.concat(
                        values("channels").flatMap(value -> row(value, unresolved)),
                        values("listings").flatMap(value -> listing(value, unresolved)))
                .toList();
    }

    private Stream<AnnotationValue> values(String attribute) {
        return javac.annotation(socket, "Socket").stream()
                .flatMap(annotation -> Javac.value(annotation, attribute).stream())
                .flatMap(array -> Javac.elements(array).stream());
    }

    private static Stream<Row> row(AnnotationValue channel, Unresolved unresolved) {
        return channel(channel, unresolved).map(type -> new Row(type, channel, List.of(), List.of()));
    }

    private static Stream<Row> listing(AnnotationValue value, Unresolved unresolved) {
        if (!(value.getValue() instanceof AnnotationMirror listing)) {
            return Stream.empty();
        }
        return Javac.value(listing, "channel").stream()
                .flatMap(channel -> channel(channel, unresolved)
                        .map(type -> new Row(type, channel, texts(listing, "topics"), texts(listing, "with"))));
    }

    /** A class that another processor has yet to write is no type here. */
    private static Stream<TypeMirror> channel(AnnotationValue value, Unresolved unresolved) {
        if (!(value.getValue() instanceof TypeMirror type)) {
            unresolved.add("a channel");
            return Stream.empty();
        }
        return unresolved.look(type) ? Stream.empty() : Stream.of(type);
    }

    private static List<AnnotationValue> texts(AnnotationMirror listing, String attribute) {
        return Javac.value(listing, attribute).map(Javac::elements).orElse(List.of());
    }

    /** The classes in it. */
    Stream<TypeElement> channels() {
        return rows.stream()
                .map(Row::channel)
                .filter(channel -> channel.getKind() == TypeKind.DECLARED)
                .map(Javac::element)
                .distinct();
    }

    /** The channels in it that other compilations have compiled. */
    Stream<TypeElement> compiled() {
        return channels()
                .filter(channel -> !javac.isSource(channel)
                        && javac.annotation(channel, "Channel").isPresent());
    }

    List<Listed> read(List<TypeElement> channels) {
        return rows.stream().map(row -> listed(row, channels)).toList();
    }

    private Listed listed(Row row, List<TypeElement> channels) {
        String name = Javac.shown(row.channel());
        if (row.channel().getKind() != TypeKind.DECLARED) {
            Listed.State none = Listed.State.NO_CLASS;
            return new Listed(ClassName.OBJECT, name, none, List.of(), List.of(), origin(row.place()));
        }
        TypeElement channel = Javac.element(row.channel());
        List<Topic> topics = row.topics().stream()
                .map(topic -> new Topic(String.valueOf(topic.getValue()), origin(topic)))
                .toList();
        List<Listed.Value> values = row.with().stream().map(this::value).toList();
        return new Listed(ClassName.get(channel), name, state(channel, channels), topics, values, origin(row.place()));
    }

    private Listed.State state(TypeElement channel, List<TypeElement> channels) {
        if (javac.annotation(channel, "Channel").isEmpty()) {
            return javac.isSource(channel) ? Listed.State.NO_CHANNEL : Listed.State.NO_CLASS;
        }
        boolean bound = javac.knows(Endpoint.binding(ClassName.get(channel)).canonicalName());
        return channels.contains(channel) || bound ? Listed.State.CHANNEL : Listed.State.UNBOUND;
    }

    private Listed.Value value(AnnotationValue with) {
        String written = String.valueOf(with.getValue());
        int equals = written.indexOf('=');
        String name = equals < 0 ? "" : written.substring(0, equals);
        return new Listed.Value(name, written.substring(equals + 1), written, origin(with));
    }

    private Origin origin(AnnotationValue value) {
        AnnotationMirror annotation = javac.annotation(socket, "Socket").orElseThrow();
        return JavacOrigin.of(socket, annotation, value);
    }
}
