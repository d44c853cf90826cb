package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Conversion;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The nested class that holds one connection's object. */
final class CallsClass {

    private final SocketClass socket;
    private final FieldNames fields;
    private final CallCode calls;

    CallsClass(SocketClass socket, FieldNames fields) {
        this.socket = socket;
        this.fields = fields;
        this.calls = new CallCode(fields);
    }

    // private final class Calls implements SocketCalls {
    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Calls")
                .addModifiers(Modifier.PRIVATE)
                .addModifiers(fields.bindingIsNeeded() ? new Modifier[0] : new Modifier[] {Modifier.STATIC})
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Spi.SOCKET_CALLS)
                .addField(socketField());
        fields.variables()
                .values()
                .forEach(variable ->
                        type.addField(variable.parameter().type(), variable.name(), Modifier.PRIVATE, Modifier.FINAL));
        fields.identity()
                .ifPresent(
                        name -> type.addField(socket.identity().orElseThrow(), name, Modifier.PRIVATE, Modifier.FINAL));
        if (hasConstructor()) {
            type.addMethod(constructor());
        }
        socket.callback(Kind.OPEN).ifPresent(open -> addOpen(type, open));
        new NonBlockingMethod(socket).method().ifPresent(type::addMethod);
        type.addMethods(new MessageMethods(socket, calls).methods());
        if (socket.callback(Kind.ERROR).isPresent()) {
            type.addMethod(onError());
        }
        socket.callback(Kind.CLOSE).ifPresent(close -> addClose(type, close));
        return type.build();
    }

    private boolean hasConstructor() {
        return !fields.variables().isEmpty() || mayFail();
    }

    /** Whether its constructor calls code that may throw anything. */
    private boolean mayFail() {
        return socket.callback(Kind.CONNECT).isPresent()
                || socket.constructor().stream().anyMatch(Constructor::throwing);
    }

    boolean needsHandshake() {
        Stream<Source.Given> given =
                socket.callback(Kind.CONNECT).stream().flatMap(connect -> connect.sources(Source.Given.class));
        return !fields.variables().isEmpty() || given.findAny().isPresent();
    }

    // private final ChatSocket socket = new ChatSocket(rooms);
    private FieldSpec socketField() {
        String arguments = socket.dependencies().stream()
                .map(dependency -> fields.dependency(dependency.type()))
                .collect(Collectors.joining(", "));
        return FieldSpec.builder(socket.type(), "socket", Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T($L)", socket.type(), arguments)
                .build();
    }

    // Calls(Handshake handshake) throws Throwable {
    //   this.room = handshake.pathParam("room");
    //   this.user = Objects.requireNonNull(socket.connect(handshake), "ChatSocket.connect returned no User");
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (needsHandshake()) {
            constructor.addParameter(Spi.HANDSHAKE, "handshake");
        }
        if (mayFail()) {
            constructor.addException(Throwable.class);
        }
        fields.variables()
                .values()
                .forEach(variable ->
                        constructor.addStatement("this.$L = $L", variable.name(), converted(variable.source())));
        socket.callback(Kind.CONNECT).ifPresent(connect -> constructor.addStatement(connected(connect)));
        return constructor.build();
    }

    // handshake.pathParam("id", UUID::fromString)
    private static CodeBlock converted(Source.Variable variable) {
        return variable.conversion().orElseThrow() instanceof Conversion.By by
                ? CodeBlock.of("handshake.pathParam($S, $T::$L)", variable.name(), by.owner(), by.method())
                : CodeBlock.of("handshake.pathParam($S)", variable.name());
    }

    private CodeBlock connected(Callback connect) {
        Optional<String> identity = fields.identity();
        if (identity.isEmpty()) {
            return calls.call(connect);
        }
        String complaint = connect.name() + " returned no " + Names.shown(connect.returns());
        return CodeBlock.of(
                "this.$L = $T.requireNonNull($L, $S)", identity.get(), Objects.class, calls.call(connect), complaint);
    }

    // @Override
    // public Answer onOpen(Connection connection) throws Throwable {
    private void addOpen(TypeSpec.Builder type, Callback open) {
        if (!open.nonBlocking()) {
            type.addMethod(Overrides.blocking("openIsNonBlocking"));
        }
        type.addMethod(Overrides.method("onOpen")
                .returns(Spi.ANSWER)
                .addParameter(Spi.CONNECTION, "connection")
                .addException(Throwable.class)
                .addCode(calls.answered(open))
                .build());
    }

    // @Override
    // public Answer onError(Throwable error, Connection connection) throws Throwable {
    //   if (error instanceof DecodeException e) {
    //     return Answer.text(socket.wrongInput(e));
    //   }
    //   return Answer.unhandled();
    // }
    private MethodSpec onError() {
        CodeBlock.Builder body = CodeBlock.builder();
        List<Callback> specificFirst = socket.callbacks(Kind.ERROR)
                .sorted(Comparator.comparingInt(
                        (Callback callback) -> -thrown(callback).depth()))
                .toList();
        specificFirst.forEach(callback -> body.add(handled(callback)));
        boolean all = specificFirst.stream().anyMatch(CallsClass::takesEverything);
        if (!all) {
            body.addStatement("return $T.unhandled()", Spi.ANSWER);
        }
        return Overrides.method("onError")
                .returns(Spi.ANSWER)
                .addParameter(Throwable.class, "error")
                .addParameter(Spi.CONNECTION, "connection")
                .addException(Throwable.class)
                .addCode(body.build())
                .build();
    }

    private CodeBlock handled(Callback callback) {
        if (takesEverything(callback)) {
            return calls.answered(callback);
        }
        return CodeBlock.builder()
                .beginControlFlow("if (error instanceof $T e)", thrown(callback).type())
                .add(calls.answered(callback, "e"))
                .endControlFlow()
                .build();
    }

    private static Source.Thrown thrown(Callback callback) {
        return callback.sources(Source.Thrown.class).findFirst().orElseThrow();
    }

    private static boolean takesEverything(Callback callback) {
        return thrown(callback).type().equals(TypeName.get(Throwable.class));
    }

    // @Override
    // public void onClose(CloseReason reason, Connection connection) throws Throwable {
    private void addClose(TypeSpec.Builder type, Callback close) {
        if (!close.nonBlocking()) {
            type.addMethod(Overrides.blocking("closeIsNonBlocking"));
        }
        type.addMethod(Overrides.method("onClose")
                .addParameter(Spi.CLOSE_REASON, "reason")
                .addParameter(Spi.CONNECTION, "connection")
                .addException(Throwable.class)
                .addStatement(calls.call(close))
                .build());
    }
}
