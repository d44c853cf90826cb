package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The routing table of a compilation.
 *
 * @param name the class that it will be
 * @param injectable whether its constructor can carry {@code @Inject}
 * @param program what it serves, the sockets with more specific paths first, the channels by name
 */
public record Table(ClassName name, boolean injectable, Program program) {

    /** The simple name where the program gives none. */
    public static final String NAME = "SocketRoutes";

    public Table {
        List<SocketClass> sockets = program.sockets().stream()
                .sorted(Comparator.comparing(SocketClass::path, Path.ORDER).thenComparing(SocketClass::type))
                .toList();
        List<ChannelClass> channels = program.channels().stream()
                .sorted(Comparator.comparing(ChannelClass::type))
                .toList();
        program = new Program(sockets, channels, program.events());
    }

    /** Its rows. */
    public List<SocketClass> sockets() {
        return program.sockets();
    }

    /** The channels that some socket lists. */
    public List<ChannelClass> channels() {
        return program.channels().stream()
                .filter(channel -> !program.listings(channel).isEmpty())
                .toList();
    }

    /** The classes whose bindings it makes. */
    public Stream<Endpoint> endpoints() {
        return Stream.concat(sockets().stream(), channels().stream());
    }

    /** What its constructor asks for: every type once, in the order of the rows. */
    public Set<TypeName> dependencies() {
        Set<TypeName> types = new LinkedHashSet<>();
        endpoints().forEach(endpoint -> types.addAll(endpoint.needs()));
        return types;
    }

    /** The longest package that all classes have in common; empty where there is none. */
    public static Optional<String> commonPackage(List<ClassName> sockets) {
        return sockets.stream()
                .map(ClassName::packageName)
                .reduce(Table::common)
                .filter(common -> !common.isEmpty()
                        || sockets.stream()
                                .allMatch(socket -> socket.packageName().isEmpty()));
    }

    private static String common(String a, String b) {
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        int differ = Arrays.mismatch(left, right);
        return differ < 0 ? a : String.join(".", Arrays.copyOf(left, differ));
    }
}
