package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.model.Bound;
import dev.patchbay.processor.model.Compiled;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Earlier;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Wiring;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads the classes of earlier compilations once more, as far as everything in them is known. */
public final class EarlierReader {

    private final Javac javac;

    public EarlierReader(Javac javac) {
        this.javac = javac;
    }

    /**
     * Reads.
     *
     * @param sockets those of this compilation
     */
    public Earlier read(List<TypeElement> types, List<TypeElement> sockets) {
        KnownSockets connecting = KnownSockets.of(
                javac,
                Stream.concat(sockets.stream(), annotated(types, "Socket")).toList());
        SocketReader socketReader = new SocketReader(javac);
        ChannelReader channelReader = new ChannelReader(javac);
        ClientReader clientReader = new ClientReader(javac);
        ChannelClientReader channelClientReader = new ChannelClientReader(javac);
        List<TypeElement> heirs = types.stream().filter(this::isHeir).toList();
        Program program = new Program(
                read(types, "Socket", type -> socketReader.read(type, List.of(), connecting)),
                read(types, "Channel", type -> channelReader.read(type, connecting)),
                read(types, Home.CLIENT.annotation(), clientReader::read),
                read(types, Home.CHANNEL_CLIENT.annotation(), channelClientReader::read),
                interfaces(types, Direction.BROADCASTS).toList(),
                Stream.of(Direction.PUSHES, Direction.QUESTIONS)
                        .flatMap(direction -> interfaces(types, direction))
                        .toList(),
                Compiled.NOTHING);
        List<TypeElement> unlisted = heirs.stream()
                .filter(type -> !connecting.ofChannel(type).listed())
                .toList();
        return new Earlier(
                program,
                Stream.concat(program.events().stream(), program.requests().stream())
                        .filter(this::isChanged)
                        .toList(),
                Stream.of(
                                read(unlisted, "Channel", type -> channelReader.read(type, connecting)),
                                read(heirs, Home.CLIENT.annotation(), clientReader::read),
                                read(heirs, Home.CHANNEL_CLIENT.annotation(), channelClientReader::read))
                        .flatMap(List::stream)
                        .flatMap(endpoint -> bound(endpoint, program))
                        .toList(),
                read(types, "Json", new AskedReader(javac)::read));
    }

    private Stream<EventsInterface> interfaces(List<TypeElement> types, Direction direction) {
        return read(types, direction.annotation(), new EventsReader(javac, direction)::read).stream();
    }

    private Stream<Bound> bound(Endpoint endpoint, Program program) {
        return Optional.ofNullable(
                javac.elements().getTypeElement(endpoint.type().canonicalName()))
                .flatMap(type -> new CompiledReader(javac).binding(type, endpoint.binding()))
                .map(binding -> new Bound(endpoint, Wiring.of(endpoint, program), binding.calls()))
                .stream();
    }

    private <T> List<T> read(List<TypeElement> types, String annotation, Function<TypeElement, Reading<T>> reader) {
        return annotated(types, annotation)
                .map(reader)
                .flatMap(reading ->
                        reading instanceof Reading.Complete<T> complete ? Stream.of(complete.read()) : Stream.empty())
                .toList();
    }

    /** Whether it inherits from what is compiled now, or carries some of it. */
    private boolean isChanged(EventsInterface events) {
        return isHeir(element(events.type()))
                || events.carried()
                        .filter(Payload.Json.class::isInstance)
                        .flatMap(payload -> ((Payload.Json) payload).parts().stream())
                        .anyMatch(part -> javac.isSource(element(part.head().type())));
    }

    private TypeElement element(ClassName type) {
        return Objects.requireNonNull(javac.elements().getTypeElement(type.canonicalName()), type::canonicalName);
    }

    private boolean isHeir(TypeElement type) {
        return CallbackMethods.family(type).stream().anyMatch(javac::isSource);
    }

    private Stream<TypeElement> annotated(List<TypeElement> types, String annotation) {
        return types.stream().filter(type -> javac.annotation(type, annotation).isPresent());
    }
}
