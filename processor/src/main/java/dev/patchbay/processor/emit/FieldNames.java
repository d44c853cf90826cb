package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Need;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Way;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a binding and of its calls, each with a name of its own. */
final class FieldNames {

    /** The names of parameters and locals, which would hide a field. */
    private static final Set<String> LOCALS = Set.of(
            "socket",
            "channels",
            "payload",
            "bytes",
            "server",
            "handshake",
            "connection",
            "message",
            "error",
            "reason",
            "type",
            "text",
            "json",
            "nothing",
            "optional",
            "value",
            "item",
            "identity",
            "e");

    /** Further ones in a client's connector. */
    private static final Set<String> CLIENT_LOCALS = Set.of("client", "open", "attempt");

    /** The same in a channel's binding. */
    private static final Set<String> CHANNEL_LOCALS = Set.of(
            "channel",
            "params",
            "payload",
            "context",
            "event",
            "info",
            "reason",
            "json",
            "nothing",
            "optional",
            "reply",
            "value");

    private final Map<Need, String> dependencies = new LinkedHashMap<>();
    private final Map<Codec, Field> codecs = new LinkedHashMap<>();
    private final Map<Codec, Field> broadcasters = new LinkedHashMap<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Map<TypeName, String> identities = new LinkedHashMap<>();
    private final Map<ClassName, String> events = new LinkedHashMap<>();
    private final Map<ClassName, String> pushers = new LinkedHashMap<>();

    /** A codec's field and the type of its payload. */
    record Field(String name, TypeName payload) {}

    /** A field with a part of the request. */
    record Variable(String name, Parameter parameter, Source.Variable source) {}

    FieldNames(Endpoint endpoint) {
        FreeNames free = new FreeNames(locals(endpoint.home()));
        endpoint.needs().forEach(need -> dependencies.put(need, free.take(need.wish())));
        endpoint.payloads()
                .filter(Payload.Coded.class::isInstance)
                .forEach(payload -> addCodec((Payload.Coded) payload, free));
        endpoint.parameters().forEach(parameter -> addBroadcaster(parameter, free));
        endpoint.sources(Source.Events.class)
                .forEach(source -> events.computeIfAbsent(source.type(), type -> free.take(Names.of(type))));
        endpoint.sources(Source.Calls.class)
                .forEach(source -> pushers.computeIfAbsent(source.type(), type -> free.take(Names.of(type))));
        endpoint.parameters().forEach(parameter -> addVariable(parameter, free));
        endpoint.sources(Source.Identity.class)
                .forEach(source -> identities.computeIfAbsent(source.type(), type -> free.take(Names.of(type))));
    }

    private static Set<String> locals(Home home) {
        return switch (home) {
            case SOCKET -> LOCALS;
            case CHANNEL -> CHANNEL_LOCALS;
            case CLIENT -> both(LOCALS, CLIENT_LOCALS);
            case CHANNEL_CLIENT -> both(CHANNEL_LOCALS, CLIENT_LOCALS);
        };
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return Stream.of(some, more).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private void addBroadcaster(Parameter parameter, FreeNames free) {
        if (parameter.source() instanceof Source.Outlet outlet
                && outlet.way() == Way.BROADCASTER
                && outlet.payload() instanceof Payload.Coded payload) {
            broadcasters.computeIfAbsent(
                    payload.codec(), codec -> new Field(free.take(codec(codec) + "Broadcaster"), payload.type()));
        }
    }

    private void addCodec(Payload.Coded payload, FreeNames free) {
        codecs.computeIfAbsent(
                payload.codec(),
                codec -> new Field(free.take(codec.name()), payload.type().box()));
    }

    private void addVariable(Parameter parameter, FreeNames free) {
        if (parameter.source() instanceof Source.Variable source) {
            variables.computeIfAbsent(source.name(), name -> new Variable(free.take(name), parameter, source));
        }
    }

    Map<Need, String> dependencies() {
        return dependencies;
    }

    Map<Codec, Field> codecs() {
        return codecs;
    }

    Map<Codec, Field> broadcasters() {
        return broadcasters;
    }

    Map<String, Variable> variables() {
        return variables;
    }

    /** The writers of events, by their interfaces. */
    Map<ClassName, String> events() {
        return events;
    }

    /** The pushers, by their interfaces. */
    Map<ClassName, String> pushers() {
        return pushers;
    }

    /** The identity's field, where some callback takes it. */
    Map<TypeName, String> identities() {
        return identities;
    }

    /** Whether the calls use fields of the binding around them. */
    boolean bindingIsNeeded() {
        return !dependencies.isEmpty()
                || !events.isEmpty()
                || codecs.keySet().stream().anyMatch(Codec.Custom.class::isInstance);
    }

    String dependency(Need need) {
        return Optional.ofNullable(dependencies.get(need)).orElseThrow();
    }

    /** What the class's constructor is called with. */
    String arguments(Endpoint endpoint) {
        return endpoint.dependencies().stream()
                .map(dependency -> dependency(dependency.need()))
                .collect(Collectors.joining(", "));
    }

    String codec(Codec codec) {
        return Optional.ofNullable(codecs.get(codec)).orElseThrow().name();
    }

    String broadcaster(Codec codec) {
        return Optional.ofNullable(broadcasters.get(codec)).orElseThrow().name();
    }

    String variable(Source.Variable variable) {
        return Optional.ofNullable(variables.get(variable.name())).orElseThrow().name();
    }

    String identity(TypeName type) {
        return Optional.ofNullable(identities.get(type)).orElseThrow();
    }

    String pusher(ClassName type) {
        return Optional.ofNullable(pushers.get(type)).orElseThrow();
    }

    String events(ClassName type) {
        return Optional.ofNullable(events.get(type)).orElseThrow();
    }
}
