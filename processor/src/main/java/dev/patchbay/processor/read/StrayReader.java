package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Misuse;
import dev.patchbay.processor.model.StrayCallback;
import dev.patchbay.processor.model.Strays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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
     * @param served the classes of which objects are made
     * @param sent the interfaces whose events are sent
     */
    public Strays read(RoundEnvironment round, Map<Home, List<TypeElement>> served, List<TypeElement> sent) {
        Map<Boolean, List<TypeElement>> all = types(round).collect(Collectors.partitioningBy(compact::hide));
        List<TypeElement> types = all.getOrDefault(false, List.of());
        Stream<Misuse> unnamed =
                all.getOrDefault(true, List.of()).stream().flatMap(type -> compact.read(type).stream());
        StrayEventReader events = new StrayEventReader(javac, sent);
        return new Strays(
                callbacks(types, served),
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

    private List<StrayCallback> callbacks(List<TypeElement> types, Map<Home, List<TypeElement>> served) {
        Map<Home, List<TypeElement>> families = new EnumMap<>(Home.class);
        served.forEach((home, classes) -> families.put(home, lineages(classes)));
        List<StrayCallback> strays = new ArrayList<>();
        for (TypeElement type : types) {
            List<Home> homes = families.entrySet().stream()
                    .filter(family -> family.getValue().contains(type))
                    .map(Map.Entry::getKey)
                    .toList();
            if (homes.size() == 1) {
                strays.addAll(strays(type, Optional.of(homes.get(0))));
            } else if (homes.isEmpty() && !mayBeExtended(type)) {
                strays.addAll(strays(type, Optional.empty()));
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

    /** An annotation that several kinds of classes have is told of once. */
    private List<StrayCallback> strays(TypeElement type, Optional<Home> home) {
        List<CallbackMethods> known = new ArrayList<>();
        home.ifPresent(own -> known.add(new CallbackMethods(javac, own)));
        List<StrayCallback> strays = new ArrayList<>();
        for (Home other : Home.values()) {
            strays(type, other, home).stream()
                    .filter(stray -> known.stream().allMatch(methods -> methods.hasNone(stray.kind())))
                    .forEach(strays::add);
            known.add(new CallbackMethods(javac, other));
        }
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
