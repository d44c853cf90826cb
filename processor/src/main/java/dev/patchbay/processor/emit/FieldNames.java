package dev.patchbay.processor.emit;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a binding and of its calls, each with a name of its own. */
final class FieldNames {

    /** The names of parameters and locals, which would hide a field. */
    private static final Set<String> LOCALS = Set.of(
            "socket",
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
            "e");

    private final Map<TypeName, String> dependencies = new LinkedHashMap<>();
    private final Map<Codec, Field> codecs = new LinkedHashMap<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Optional<String> identity;

    /** A codec's field and the type of its payload. */
    record Field(String name, TypeName payload) {}

    /** A path variable's field. */
    record Variable(String name, Parameter parameter, Source.Variable source) {}

    FieldNames(SocketClass socket) {
        FreeNames free = new FreeNames(LOCALS);
        socket.dependencies().forEach(dependency -> {
            TypeName type = dependency.type();
            dependencies.computeIfAbsent(type, wanted -> free.take(Names.of(wanted)));
        });
        socket.payloads()
                .filter(Payload.Json.class::isInstance)
                .forEach(payload -> addCodec((Payload.Json) payload, free));
        socket.parameters().forEach(parameter -> addVariable(parameter, free));
        this.identity = socket.identity()
                .filter(type -> socket.callbacks().stream().anyMatch(FieldNames::takesIdentity))
                .map(type -> free.take(Names.of(type)));
    }

    private void addCodec(Payload.Json payload, FreeNames free) {
        codecs.computeIfAbsent(
                payload.codec(),
                codec -> new Field(free.take(codec.name()), payload.type().box()));
    }

    private void addVariable(Parameter parameter, FreeNames free) {
        if (parameter.source() instanceof Source.Variable source) {
            variables.computeIfAbsent(source.name(), name -> new Variable(free.take(name), parameter, source));
        }
    }

    private static boolean takesIdentity(Callback callback) {
        return callback.sources(Source.Identity.class).findAny().isPresent();
    }

    Map<TypeName, String> dependencies() {
        return dependencies;
    }

    Map<Codec, Field> codecs() {
        return codecs;
    }

    Map<String, Variable> variables() {
        return variables;
    }

    /** The identity's field, where some callback takes it. */
    Optional<String> identity() {
        return identity;
    }

    /** Whether the calls use fields of the binding around them. */
    boolean bindingIsNeeded() {
        return !dependencies.isEmpty() || !codecs.isEmpty();
    }

    String dependency(TypeName type) {
        return Optional.ofNullable(dependencies.get(type)).orElseThrow();
    }

    String codec(Payload.Json payload) {
        return Optional.ofNullable(codecs.get(payload.codec())).orElseThrow().name();
    }

    String variable(Source.Variable variable) {
        return Optional.ofNullable(variables.get(variable.name())).orElseThrow().name();
    }
}
