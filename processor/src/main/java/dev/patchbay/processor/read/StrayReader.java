package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Misuse;
import dev.patchbay.processor.model.StrayCallback;
import dev.patchbay.processor.model.Strays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds callbacks in classes that do not have such callbacks, and events that nobody sends. */
public final class StrayReader {

    private final Javac javac;
    private final CompactSources compact;

    public StrayReader(Javac javac) {
        this.javac = javac;
        this.compact = new CompactSources(javac);
    }

    /**
     * What is of no use in this round. The callbacks of an abstract class, or of an interface, wait for a class to
     * inherit them.
     *
     * @param broadcasts the interfaces whose events are sent
     */
    public Strays read(
            RoundEnvironment round,
            List<TypeElement> sockets,
            List<TypeElement> channels,
            List<TypeElement> broadcasts) {
        Map<Boolean, List<TypeElement>> all = types(round).collect(Collectors.partitioningBy(compact::hide));
        List<TypeElement> types = all.getOrDefault(false, List.of());
        Stream<Misuse> unnamed =
                all.getOrDefault(true, List.of()).stream().flatMap(type -> compact.read(type).stream());
        StrayEventReader events = new StrayEventReader(javac, broadcasts);
        return new Strays(
                callbacks(types, lineages(sockets), lineages(channels)),
                types.stream().flatMap(type -> events.read(type).stream()).toList(),
                Stream.concat(unnamed, types.stream().flatMap(type -> misuses(type).stream()))
                        .toList());
    }

    private List<Misuse> misuses(TypeElement type) {
        return Arrays.stream(Home.values())
                .filter(home -> javac.annotation(type, home.annotation()).isPresent())
                .flatMap(home -> new MisuseReader(javac, type, home).read().stream())
                .toList();
    }

    private List<StrayCallback> callbacks(
            List<TypeElement> types, List<TypeElement> servedBySockets, List<TypeElement> servedByChannels) {
        List<StrayCallback> strays = new ArrayList<>();
        for (TypeElement type : types) {
            boolean socket = servedBySockets.contains(type);
            boolean channel = servedByChannels.contains(type);
            if (socket != channel) {
                strays.addAll(misplaced(type, socket ? Home.SOCKET : Home.CHANNEL));
            } else if (!socket && !mayBeExtended(type)) {
                strays.addAll(homeless(type));
            }
        }
        return strays;
    }

    private static List<TypeElement> lineages(List<TypeElement> types) {
        return types.stream()
                .flatMap(type -> CallbackMethods.family(type).stream())
                .toList();
    }

    /** Without those that carry an annotation which may turn out to be ours. */
    static Stream<TypeElement> types(RoundEnvironment round) {
        return round.getRootElements().stream()
                .flatMap(root -> javacTypes(root).stream())
                .filter(type -> !Signatures.isUnknown(type));
    }

    private List<StrayCallback> misplaced(TypeElement type, Home home) {
        CallbackMethods own = new CallbackMethods(javac, home);
        return strays(type, home == Home.SOCKET ? Home.CHANNEL : Home.SOCKET, Optional.of(home)).stream()
                .filter(stray -> own.hasNone(stray.kind()))
                .toList();
    }

    private List<StrayCallback> homeless(TypeElement type) {
        List<StrayCallback> strays = new ArrayList<>(strays(type, Home.SOCKET, Optional.empty()));
        strays(type, Home.CHANNEL, Optional.empty()).stream()
                .filter(stray -> new CallbackMethods(javac, Home.SOCKET).hasNone(stray.kind()))
                .forEach(strays::add);
        return strays;
    }

    private List<StrayCallback> strays(TypeElement type, Home kinds, Optional<Home> home) {
        CallbackMethods methods = new CallbackMethods(javac, kinds);
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .flatMap(method -> methods.kinds(method).stream()
                        .limit(1)
                        .map(kind -> new StrayCallback(kind, owner(method), home, JavacOrigin.of(method))))
                .toList();
    }

    private static boolean mayBeExtended(TypeElement type) {
        boolean extended = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.INTERFACE;
        return extended && type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static List<TypeElement> javacTypes(Element root) {
        return root instanceof TypeElement type
                ? Stream.concat(
                                Stream.of(type),
                                ElementFilter.typesIn(type.getEnclosedElements()).stream()
                                        .flatMap(nested -> javacTypes(nested).stream()))
                        .toList()
                : List.of();
    }

    private static String owner(ExecutableElement method) {
        return Javac.owner(method).getSimpleName().toString();
    }
}
