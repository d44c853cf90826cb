package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Source;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class that holds one connection's object. */
final class CallsClass {

    private final Endpoint endpoint;
    private final FieldNames fields;
    private final CallCode calls;
    private final ConnectionFields known;

    CallsClass(Endpoint endpoint, FieldNames fields) {
        this.endpoint = endpoint;
        this.fields = fields;
        this.calls = CallCode.ofSocket(endpoint, fields, "error");
        this.known = new ConnectionFields(endpoint, fields, calls);
    }

    // private final class Calls implements SocketCalls {
    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Calls")
                .addModifiers(Modifier.PRIVATE)
                .addModifiers(fields.bindingIsNeeded() ? new Modifier[0] : new Modifier[] {Modifier.STATIC})
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Spi.SOCKET_CALLS)
                .addFields(known.fields());
        known.constructor().ifPresent(type::addMethod);
        endpoint.callback(Kind.OPEN).ifPresent(open -> addOpen(type, open));
        FreeNames names = MethodNames.beside(MethodNames.SOCKET);
        NonBlockingMethods threads = new NonBlockingMethods(endpoint, names);
        type.addMethods(threads.methods());
        type.addMethods(new MessageMethods(endpoint, calls, names, threads.typeDecides()).methods());
        type.addMethods(new ControlMethods(endpoint, calls).methods());
        if (endpoint.callback(Kind.ERROR).isPresent()) {
            type.addMethod(onError());
        }
        endpoint.callback(Kind.CLOSE).ifPresent(close -> addClose(type, close));
        return type.build();
    }

    boolean needsHandshake() {
        return known.needHandshake();
    }

    // @Override
    // public Answer onOpen(Connection connection) throws Throwable {
    private void addOpen(TypeSpec.Builder type, Callback open) {
        if (!open.nonBlocking()) {
            type.addMethod(Overrides.constant("openIsNonBlocking", false));
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
        List<Callback> specificFirst = endpoint.callbacks(Kind.ERROR)
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
                .add(CallCode.ofSocket(endpoint, fields, "e").answered(callback))
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
            type.addMethod(Overrides.constant("closeIsNonBlocking", false));
        }
        type.addMethod(Overrides.method("onClose")
                .addParameter(Spi.CLOSE_REASON, "reason")
                .addParameter(Spi.CONNECTION, "connection")
                .addException(Throwable.class)
                .addStatement(calls.call(close))
                .build());
    }
}
