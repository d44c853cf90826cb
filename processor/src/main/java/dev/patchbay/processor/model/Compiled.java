package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What this program uses of other compilations, or keeps of earlier ones.
 *
 * @param sockets those that the table goes on to serve
 * @param channels those that sockets of this program list
 * @param events the interfaces with {@code @Broadcasts} that its channels send
 * @param requests the interfaces with {@code @Pushes} or {@code @Questions} that its classes name
 * @param senderless those of them that have no generated sender
 * @param bindings of the sockets and the channels
 * @param lost the classes that the table served, and whose bindings are gone or cannot be read
 */
public record Compiled(
        List<SocketClass> sockets,
        List<ChannelClass> channels,
        List<EventsInterface> events,
        List<EventsInterface> requests,
        List<ClassName> senderless,
        List<CompiledBinding> bindings,
        List<String> lost) {

    /** Nothing. */
    public static final Compiled NOTHING =
            new Compiled(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** What is made of classes that this compilation may change: what else stands in its output. */
    public Stream<Endpoint> own() {
        return Stream.<Endpoint>concat(sockets.stream(), channels.stream())
                .filter(endpoint -> binding(endpoint.type())
                        .filter(CompiledBinding::inOutput)
                        .isPresent());
    }

    /** The binding of a class, where it is there already. */
    public Optional<CompiledBinding> binding(ClassName type) {
        return bindings.stream().filter(binding -> binding.type().equals(type)).findFirst();
    }
}
