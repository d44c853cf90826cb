package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The routing table of a compilation.
 *
 * @param name the class that it will be
 * @param injectable whether its constructor can carry {@code @Inject}
 * @param program what it serves
 */
public record Table(ClassName name, boolean injectable, Program program) {

    /** The simple name where the program gives none. */
    public static final String NAME = "SocketRoutes";

    /** Its rows, those of sockets that earlier compilations wrote, too. */
    public List<SocketClass> sockets() {
        return program.served().stream()
                .sorted(Comparator.comparing(SocketClass::path, Path.ORDER).thenComparing(SocketClass::type))
                .toList();
    }

    /** The channels that some socket lists, by name. */
    public List<ChannelClass> channels() {
        Set<ClassName> listed = program.served().stream()
                .flatMap(socket -> socket.channels().stream())
                .map(Listed::channel)
                .collect(Collectors.toSet());
        return program.allChannels().stream()
                .filter(channel -> listed.contains(channel.type()))
                .sorted(Comparator.comparing(ChannelClass::type))
                .toList();
    }

    /** The classes whose bindings it makes. */
    public Stream<Endpoint> endpoints() {
        return Stream.concat(sockets().stream(), channels().stream());
    }

    /** What its constructor asks for, each once. */
    public Set<Need> needs() {
        return endpoints().flatMap(this::needs).collect(Collectors.toSet());
    }

    private Stream<Need> needs(Endpoint endpoint) {
        return program.compiled()
                .binding(endpoint.type())
                .map(binding -> binding.needs().stream())
                .orElseGet(() -> endpoint.needs().stream());
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
