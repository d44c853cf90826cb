package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Compiled;
import dev.patchbay.processor.model.CompiledBinding;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Need;
import dev.patchbay.processor.model.SocketClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what other compilations wrote: bindings, from their class files, and the classes that they call. */
public final class CompiledReader {

    private static final String CHANNEL = "dev.patchbay.binding.ChannelBinding";
    private static final String ASKS = "dev.patchbay.binding.Asks";
    private static final String BINDS = "dev.patchbay.binding.Binds";

    private final Javac javac;

    public CompiledReader(Javac javac) {
        this.javac = javac;
    }

    /**
     * Interfaces of events.
     *
     * @param events those with {@code @Broadcasts}
     * @param requests those with {@code @Pushes} or {@code @Questions}
     */
    public record Interfaces(List<ClassName> events, List<ClassName> requests) {}

    /**
     * Reads.
     *
     * @param kept what the table served, and is not compiled now
     * @param sockets those of this compilation
     * @param channels those of this compilation
     * @param interfaces those of other compilations that are named
     */
    public Compiled read(
            List<TypeElement> kept, List<TypeElement> sockets, List<TypeElement> channels, Interfaces interfaces) {
        List<TypeElement> served = kept.stream()
                .filter(type -> javac.annotation(type, "Socket").isPresent())
                .toList();
        List<TypeElement> together =
                Stream.concat(sockets.stream(), served.stream()).toList();
        KnownSockets known = KnownSockets.of(javac, together);
        List<TypeElement> listed = listed(together, channels);
        List<SocketClass> readSockets =
                bound(served).flatMap(type -> socket(type, channels, known)).toList();
        List<ChannelClass> readChannels =
                bound(listed).flatMap(type -> channel(type, known)).toList();
        List<ClassName> read = Stream.<Endpoint>concat(readSockets.stream(), readChannels.stream())
                .map(Endpoint::type)
                .toList();
        return new Compiled(
                readSockets,
                readChannels,
                interfaces(interfaces.events(), Direction.BROADCASTS).toList(),
                Stream.of(Direction.PUSHES, Direction.QUESTIONS)
                        .flatMap(direction -> interfaces(interfaces.requests(), direction))
                        .toList(),
                interfaces.events().stream()
                        .filter(type -> !javac.knows(sender(type)))
                        .toList(),
                Stream.concat(served.stream(), listed.stream())
                        .flatMap(type -> binding(type).stream())
                        .toList(),
                Stream.concat(served.stream(), listed(served, channels).stream())
                        .filter(type -> !read.contains(ClassName.get(type)))
                        .map(Object::toString)
                        .toList());
    }

    private List<TypeElement> listed(List<TypeElement> sockets, List<TypeElement> channels) {
        return sockets.stream()
                .flatMap(socket -> new ListingReader(javac, socket, new Unresolved(javac)).channels())
                .filter(channel -> !channels.contains(channel)
                        && javac.annotation(channel, "Channel").isPresent())
                .distinct()
                .toList();
    }

    private Stream<TypeElement> bound(List<TypeElement> types) {
        return types.stream().filter(type -> binding(type).isPresent());
    }

    private Stream<SocketClass> socket(TypeElement type, List<TypeElement> channels, KnownSockets sockets) {
        return complete(new SocketReader(javac).read(type, channels, sockets));
    }

    private Stream<ChannelClass> channel(TypeElement type, KnownSockets sockets) {
        return complete(new ChannelReader(javac).read(type, sockets));
    }

    private static String sender(ClassName events) {
        return EventsInterface.sender(events).canonicalName();
    }

    private Stream<EventsInterface> interfaces(List<ClassName> names, Direction direction) {
        return names.stream()
                .flatMap(name -> Stream.ofNullable(javac.elements().getTypeElement(name.canonicalName())))
                .filter(type -> javac.annotation(type, direction.annotation()).isPresent())
                .flatMap(type -> complete(new EventsReader(javac, direction).read(type)));
    }

    private static <T> Stream<T> complete(Reading<T> reading) {
        return reading instanceof Reading.Complete<T> complete ? Stream.of(complete.read()) : Stream.empty();
    }

    /** The binding of a class, as its class file has it. */
    Optional<CompiledBinding> binding(TypeElement type) {
        return binding(type, Endpoint.binding(ClassName.get(type)));
    }

    /** What was generated for a class, as its class file has it. */
    Optional<CompiledBinding> binding(TypeElement type, ClassName generated) {
        String name = generated.canonicalName();
        return Optional.ofNullable(javac.elements().getTypeElement(name))
                .map(binding -> binding(ClassName.get(type), binding));
    }

    private CompiledBinding binding(ClassName type, TypeElement binding) {
        List<? extends VariableElement> parameters =
                ElementFilter.constructorsIn(binding.getEnclosedElements()).stream()
                        .findFirst()
                        .<List<? extends VariableElement>>map(ExecutableElement::getParameters)
                        .orElse(List.of());
        List<Need> needs = parameters.stream()
                .filter(parameter -> !isNamed(parameter, CHANNEL))
                .map(parameter -> new Need(TypeName.get(parameter.asType()), javac.qualifier(parameter)))
                .toList();
        return new CompiledBinding(
                type,
                needs,
                texts(binding, ASKS, "names"),
                values(binding, ASKS, "identities")
                        .filter(value -> value.getValue() instanceof TypeMirror)
                        .map(value -> TypeName.get((TypeMirror) value.getValue()))
                        .toList(),
                texts(binding, BINDS, "value"),
                javac.isInOutput(binding));
    }

    private static boolean isNamed(VariableElement parameter, String type) {
        return Javac.isNamed(parameter.asType(), type);
    }

    private static List<String> texts(TypeElement binding, String annotation, String attribute) {
        return values(binding, annotation, attribute)
                .map(value -> String.valueOf(value.getValue()))
                .toList();
    }

    private static Stream<AnnotationValue> values(TypeElement binding, String annotation, String attribute) {
        return binding.getAnnotationMirrors().stream()
                .filter(mirror -> Javac.isNamed(mirror.getAnnotationType(), annotation))
                .flatMap(mirror -> Javac.value(mirror, attribute).stream())
                .flatMap(array -> Javac.elements(array).stream());
    }
}
