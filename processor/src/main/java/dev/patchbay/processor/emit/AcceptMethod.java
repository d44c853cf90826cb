package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.SocketClass;
import java.util.Objects;
import java.util.Optional;

/** The method that asks a socket with channels who is connected. */
final class AcceptMethod {

    private static final CodeBlock NOBODY = CodeBlock.of("$T.empty()", Optional.class);

    private final SocketClass socket;
    private final FieldNames fields;
    private final CallCode calls;

    AcceptMethod(SocketClass socket, FieldNames fields) {
        this.socket = socket;
        this.fields = fields;
        this.calls = CallCode.ofSocket(socket, fields, "error");
    }

    // @Override
    // public ChannelUser accept(Handshake handshake) throws Throwable {
    //   UserSocket socket = new UserSocket(tokens);
    //   String name = handshake.pathParam("name");
    //   User user = Objects.requireNonNull(socket.connect(handshake), "UserSocket.connect returned no User");
    //   return new ChannelUser(handshake, Optional.of(user), Optional.of(socket.id(user)));
    // }
    MethodSpec method() {
        CodeBlock.Builder body = CodeBlock.builder();
        if (!socket.callbacks().isEmpty()) {
            String arguments = fields.arguments(socket);
            body.addStatement("$T socket = new $T($L)", socket.type(), socket.type(), arguments);
        }
        fields.variables()
                .values()
                .forEach(variable -> body.addStatement(
                        "$T $L = $L",
                        variable.parameter().type(),
                        variable.name(),
                        ConnectionFields.converted(variable.source())));
        CodeBlock identity = socket.callback(Kind.CONNECT)
                .map(connect -> connected(connect, body))
                .orElse(NOBODY);
        CodeBlock id = socket.callback(Kind.USER_ID).map(this::id).orElse(NOBODY);
        return Overrides.method("accept")
                .returns(Spi.CHANNEL_USER)
                .addParameter(Spi.HANDSHAKE, "handshake")
                .addException(Throwable.class)
                .addCode(body.addStatement("return new $T(handshake, $L, $L)", Spi.CHANNEL_USER, identity, id)
                        .build())
                .build();
    }

    private CodeBlock connected(Callback connect, CodeBlock.Builder body) {
        if (connect.returns().equals(TypeName.VOID)) {
            body.addStatement(calls.call(connect));
            return NOBODY;
        }
        String name =
                Optional.ofNullable(fields.identities().get(connect.returns())).orElse("identity");
        String complaint = connect.name() + " returned no " + Names.shown(connect.returns());
        body.addStatement(
                "$T $L = $T.requireNonNull($L, $S)",
                connect.returns(),
                name,
                Objects.class,
                calls.call(connect),
                complaint);
        return CodeBlock.of("$T.of($L)", Optional.class, name);
    }

    // Optional.of(socket.id(user))
    // socket.id(user)
    private CodeBlock id(Callback callback) {
        boolean always = callback.returns().equals(ClassName.get(String.class));
        return always ? CodeBlock.of("$T.of($L)", Optional.class, calls.call(callback)) : calls.call(callback);
    }
}
