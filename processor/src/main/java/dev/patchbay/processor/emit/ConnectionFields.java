package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Conversion;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What is known of a connection from its handshake on, and the constructor that finds it out. */
final class ConnectionFields implements KeptFields {

    private final Endpoint endpoint;
    private final FieldNames fields;
    private final CallCode calls;

    ConnectionFields(Endpoint endpoint, FieldNames fields, CallCode calls) {
        this.endpoint = endpoint;
        this.fields = fields;
        this.calls = calls;
    }

    // private final ChatSocket socket = new ChatSocket(rooms);
    // private final Handshake handshake;
    // private final String room;
    // private final User user;
    @Override
    public List<FieldSpec> fields() {
        List<FieldSpec> all = new ArrayList<>();
        all.add(CallsFields.object(endpoint, "socket", fields));
        if (handshakeIsKept()) {
            all.add(CallsFields.field(Spi.HANDSHAKE, "handshake"));
        }
        all.addAll(CallsFields.told(fields));
        return all;
    }

    /** Whether a callback asks for the handshake when it is over. */
    private boolean handshakeIsKept() {
        return endpoint.callbacks().stream()
                .anyMatch(callback -> callback.kind() != Kind.CONNECT && takesHandshake(callback));
    }

    private static boolean takesHandshake(Callback callback) {
        return callback.sources(Source.Given.class).anyMatch(Source.Given.HANDSHAKE::equals);
    }

    @Override
    public boolean needArgument() {
        return !fields.variables().isEmpty()
                || endpoint.callbacks().stream().anyMatch(ConnectionFields::takesHandshake);
    }

    /** Whether the constructor calls code that may throw anything. */
    private boolean mayFail() {
        return endpoint.callback(Kind.CONNECT).isPresent()
                || endpoint.constructor().stream().anyMatch(Constructor::throwing);
    }

    // Calls(Handshake handshake) throws Throwable {
    //   this.handshake = handshake;
    //   this.room = handshake.pathParam("room");
    //   this.user = Objects.requireNonNull(socket.connect(handshake), "ChatSocket.connect returned no User");
    // }
    @Override
    public Optional<MethodSpec> constructor() {
        if (!needArgument() && !mayFail()) {
            return Optional.empty();
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (needArgument()) {
            constructor.addParameter(Spi.HANDSHAKE, "handshake");
        }
        if (mayFail()) {
            constructor.addException(Throwable.class);
        }
        if (handshakeIsKept()) {
            constructor.addStatement("this.handshake = handshake");
        }
        fields.variables()
                .values()
                .forEach(variable ->
                        constructor.addStatement("this.$L = $L", variable.name(), converted(variable.source())));
        endpoint.callback(Kind.CONNECT).ifPresent(connect -> constructor.addStatement(connected(connect)));
        return Optional.of(constructor.build());
    }

    // handshake.pathParam("id", UUID::fromString)
    // handshake.queryParam("page", Integer::parseInt)
    // handshake.queryParams("tag", Function.identity())
    static CodeBlock converted(Source.Variable variable) {
        String method = switch (variable.place()) {
            case PATH -> "pathParam";
            case QUERY_FIRST -> "queryParam";
            case QUERY_ALL -> "queryParams";
        };
        CodeBlock name = Literal.of(variable.name());
        if (variable.conversion().orElseThrow() instanceof Conversion.By by) {
            return CodeBlock.of("handshake.$L($L, $T::$L)", method, name, by.owner(), by.method());
        }
        return variable.place() == Source.Place.QUERY_ALL
                ? CodeBlock.of("handshake.$L($L, $T.identity())", method, name, Function.class)
                : CodeBlock.of("handshake.$L($L)", method, name);
    }

    private CodeBlock connected(Callback connect) {
        Optional<String> identity = fields.identities().values().stream().findFirst();
        if (identity.isEmpty()) {
            return calls.call(connect);
        }
        String complaint = connect.name() + " returned no " + Names.shown(connect.returns());
        return CodeBlock.of(
                "this.$L = $T.requireNonNull($L, $S)", identity.get(), Objects.class, calls.call(connect), complaint);
    }
}
