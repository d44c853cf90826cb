package dev.patchbay.processor.read;

import dev.patchbay.processor.read.Identities.Given;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The sockets that a round knows, each asked once what it lists and who can be connected to it. */
public final class KnownSockets {

    private final List<Known> sockets;

    private record Known(TypeElement socket, List<Given> given, List<TypeMirror> meant, List<TypeElement> channels) {

        static Known of(Javac javac, TypeElement socket) {
            IdentityTypes identities = new IdentityTypes(javac, socket);
            Optional<TypeMirror> returned = SocketReader.identity(javac, socket);
            List<Given> given = returned.stream()
                    .filter(type -> type.getKind() != TypeKind.VOID
                            && identities.advice(type).isEmpty())
                    .map(type -> new Given(Javac.shown(socket.asType()), type))
                    .toList();
            return new Known(
                    socket,
                    given,
                    returned.map(identities::meant).orElse(List.of()),
                    new ListingReader(javac, socket, new Unresolved(javac))
                            .channels()
                            .toList());
        }
    }

    private KnownSockets(List<Known> sockets) {
        this.sockets = sockets;
    }

    /** These, as they are in this round. */
    public static KnownSockets of(Javac javac, List<TypeElement> sockets) {
        return new KnownSockets(
                sockets.stream().map(socket -> Known.of(javac, socket)).toList());
    }

    /** Who can be connected to one of them. */
    Identities ofSocket(TypeElement socket) {
        return identities(known -> known.socket().equals(socket));
    }

    /** Who can be connected to those that list a channel. */
    Identities ofChannel(TypeElement channel) {
        return identities(known -> known.channels().contains(channel));
    }

    private Identities identities(Predicate<Known> isMeant) {
        return new Identities(
                given(sockets.stream().filter(isMeant)),
                given(sockets.stream().filter(isMeant.negate())),
                sockets.stream().anyMatch(isMeant),
                sockets.stream()
                        .filter(isMeant)
                        .flatMap(known -> known.meant().stream())
                        .toList());
    }

    private static List<Given> given(Stream<Known> sockets) {
        return sockets.flatMap(socket -> socket.given().stream()).toList();
    }
}
