package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A class with {@code @Socket}, as it was written, mistakes included.
 *
 * @param type the class
 * @param path where it is served
 * @param settings what else its annotation says
 * @param shape what kind of class it is
 * @param constructors all of them
 * @param callbacks its own and the inherited ones, in the order of the source, the subclass first
 * @param hidden the types of its signatures that generated code cannot see
 * @param lost callbacks that it overrides without their annotation
 * @param deprecated whether calling it calls something deprecated
 * @param origin the class itself
 */
public record SocketClass(
        ClassName type,
        Path path,
        Settings settings,
        Shape shape,
        List<Constructor> constructors,
        List<Callback> callbacks,
        List<HiddenType> hidden,
        List<LostCallback> lost,
        boolean deprecated,
        Origin origin) {

    /** The topics of the program. */
    public static final ClassName PUB_SUB = ClassName.get("dev.patchbay.pubsub", "PubSub");

    /** The name of the generated caller: {@code Outer_Inner_Binding}. */
    public ClassName binding() {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "_Binding");
    }

    /** {@code ChatSocket}, or {@code Outer.Inner}. */
    public String name() {
        return String.join(".", type.simpleNames());
    }

    public Stream<Callback> callbacks(Callback.Kind kind) {
        return callbacks.stream().filter(callback -> callback.kind() == kind);
    }

    /** The callback of a kind of which there is at most one. */
    public Optional<Callback> callback(Callback.Kind kind) {
        return callbacks(kind).findFirst();
    }

    /** What {@code @OnConnect} returns. */
    public Optional<TypeName> identity() {
        return callback(Callback.Kind.CONNECT).map(Callback::returns).filter(Predicate.not(TypeName.VOID::equals));
    }

    public Stream<Parameter> parameters() {
        return callbacks.stream().flatMap(callback -> callback.parameters().stream());
    }

    /** What the constructor asks for. */
    public List<Constructor.Dependency> dependencies() {
        return constructor().map(Constructor::dependencies).orElse(List.of());
    }

    /** What the binding asks for: every type of the constructor's once, and the topics where a callback uses them. */
    public Set<TypeName> needs() {
        Set<TypeName> types = new LinkedHashSet<>();
        dependencies().forEach(dependency -> types.add(dependency.type()));
        if (parameters().anyMatch(SocketClass::usesTopics)) {
            types.add(PUB_SUB);
        }
        return types;
    }

    private static boolean usesTopics(Parameter parameter) {
        return parameter.source() == Source.Given.PUB_SUB
                || (parameter.source() instanceof Source.Outlet outlet && outlet.way() == Source.Way.BROADCASTER);
    }

    /** The constructor that the binding calls: the one with {@code @Inject}, or the only one. */
    public Optional<Constructor> constructor() {
        return constructors.stream()
                .filter(Constructor::usable)
                .min(Comparator.comparing(constructor -> !constructor.chosen()));
    }

    /** Every payload that it takes, returns or sends. */
    public Stream<Payload> payloads() {
        return callbacks.stream().flatMap(Callback::payloads);
    }
}
