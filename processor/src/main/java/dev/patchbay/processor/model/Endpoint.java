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

/** A class of the program whose methods Patchbay calls: what it is told of a conversation, and what it says in it. */
public sealed interface Endpoint permits SocketClass, ChannelClass, ClientClass, ChannelClientClass {

    /** The topics of the program. */
    Need PUB_SUB = Need.of(ClassName.get("dev.patchbay.pubsub", "PubSub"));

    EndpointBody body();

    Home home();

    /** What is said of its connection, where it has one of its own. */
    Settings settings();

    /** Whether something is ever called, or served. */
    boolean isOfUse();

    /** The property of a JSON object that names the case of a sealed interface. */
    default String discriminator() {
        return settings().discriminator();
    }

    default ClassName type() {
        return body().type();
    }

    default Origin origin() {
        return body().origin();
    }

    default List<Callback> callbacks() {
        return body().callbacks();
    }

    /** The name of the generated caller: {@code Outer_Inner_Binding}. */
    default ClassName binding() {
        return binding(type());
    }

    /** The generated caller of a class. */
    static ClassName binding(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "_Binding");
    }

    /** {@code ChatSocket}, or {@code Outer.Inner}. */
    default String name() {
        return String.join(".", type().simpleNames());
    }

    default Stream<Callback> callbacks(Callback.Kind kind) {
        return callbacks().stream().filter(callback -> callback.kind() == kind);
    }

    /** The callback of a kind of which there is at most one. */
    default Optional<Callback> callback(Callback.Kind kind) {
        return callbacks(kind).findFirst();
    }

    /** What its own {@code @OnConnect} returns. */
    default Optional<TypeName> identity() {
        return callback(Callback.Kind.CONNECT).map(Callback::returns).filter(Predicate.not(TypeName.VOID::equals));
    }

    default Stream<Parameter> parameters() {
        return callbacks().stream().flatMap(callback -> callback.parameters().stream());
    }

    /** The parameters of all callbacks that are filled in one way. */
    default <S extends Source> Stream<S> sources(Class<S> way) {
        return callbacks().stream().flatMap(callback -> callback.sources(way));
    }

    /** A parameter whose type only the {@code @OnConnect} of a socket gives that does not list the channel; no socket does. */
    default Optional<Parameter> forgottenIdentity() {
        return parameters()
                .filter(parameter -> parameter.source() instanceof Source.Unclear unclear
                        && unclear.doubt() == Source.Doubt.FORGOTTEN)
                .findFirst();
    }

    /** What the constructor asks for. */
    default List<Constructor.Dependency> dependencies() {
        return constructor().map(Constructor::dependencies).orElse(List.of());
    }

    /** What the binding asks for: every type of the constructor's once, and the topics where a callback uses them. */
    default Set<Need> needs() {
        Set<Need> needs = new LinkedHashSet<>();
        dependencies().forEach(dependency -> needs.add(dependency.need()));
        if (parameters().anyMatch(parameter -> parameter.source().usesTopics())) {
            needs.add(PUB_SUB);
        }
        return needs;
    }

    /** The constructor that the binding calls: the one with {@code @Inject}, or the only one. */
    default Optional<Constructor> constructor() {
        return body().constructors().stream()
                .filter(Constructor::usable)
                .min(Comparator.comparing(constructor -> !constructor.chosen()));
    }

    /** What it signs as tokens. */
    default Stream<Payload> signed() {
        return dependencies().stream().flatMap(dependency -> dependency.signed().stream());
    }

    /** Every payload that it takes, returns or sends. */
    default Stream<Payload> payloads() {
        return callbacks().stream().flatMap(Callback::payloads);
    }
}
