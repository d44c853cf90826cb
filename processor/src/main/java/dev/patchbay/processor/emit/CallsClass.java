package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Reply;
import dev.patchbay.processor.model.Source;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class that holds one connection's object, at the server or at the client. */
final class CallsClass {

    private final Endpoint endpoint;
    private final FieldNames fields;
    private final CallCode calls;
    private final KeptFields known;
    private final boolean isOfClient;

    CallsClass(Endpoint endpoint, FieldNames fields) {
        this.endpoint = endpoint;
        this.fields = fields;
        this.calls = CallCode.ofSocket(endpoint, fields, "error");
        this.isOfClient = endpoint.home() == Home.CLIENT;
        this.known = isOfClient ? new ClientFields(endpoint, fields) : new ConnectionFields(endpoint, fields, calls);
    }

    // private final class Calls implements SocketCalls {
    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Calls")
                .addModifiers(Modifier.PRIVATE)
                .addModifiers(isInner() ? new Modifier[0] : new Modifier[] {Modifier.STATIC})
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(isOfClient ? Spi.CLIENT_CALLS : Spi.SOCKET_CALLS)
                .addFields(known.fields());
        known.constructor().ifPresent(type::addMethod);
        endpoint.callback(Kind.OPEN).ifPresent(open -> addOpen(type, open));
        FreeNames names = MethodNames.beside(isOfClient ? MethodNames.CLIENT : MethodNames.SOCKET);
        NonBlockingMethods threads = new NonBlockingMethods(endpoint, names);
        type.addMethods(threads.methods());
        type.addMethods(new MessageMethods(endpoint, calls, names, threads.typeDecides()).methods());
        type.addMethods(new ControlMethods(endpoint, calls).methods());
        if (endpoint.callback(Kind.ERROR).isPresent()) {
            type.addMethod(onError());
        }
        if (isOfClient) {
            type.addMethod(client());
        }
        endpoint.callback(Kind.CLOSE).ifPresent(close -> {
            if (isOfClient) {
                type.addMethod(closed(close));
            } else {
                addClose(type, close);
            }
        });
        return type.build();
    }

    /** A client asks its connector for the variables. */
    private boolean isInner() {
        return fields.bindingIsNeeded() || (isOfClient && !fields.variables().isEmpty());
    }

    boolean needsArgument() {
        return known.needArgument();
    }

    // @Override
    // public Answer onOpen(Connection connection) throws Throwable {
    private void addOpen(TypeSpec.Builder type, Callback open) {
        if (!open.nonBlocking()) {
            type.addMethod(Overrides.constant("openIsNonBlocking", false));
        }
        type.addMethod(Overrides.method("onOpen")
                .returns(Spi.ANSWER)
                .addParameter(calls.peer())
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
                .addParameter(calls.peer())
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
    // public Object client() {
    //   return client;
    // }
    private static MethodSpec client() {
        return Overrides.method("client")
                .returns(Object.class)
                .addStatement("return $N", CallCode.CLIENT)
                .build();
    }

    // @Override
    // public Next closed(CloseReason reason, Attempt attempt) throws Throwable {
    //   client.closed(reason);
    //   return Next.asUsual();
    // }
    private MethodSpec closed(Callback close) {
        MethodSpec.Builder method = Overrides.method("closed")
                .returns(Spi.NEXT)
                .addParameter(Spi.CLOSE_REASON, "reason")
                .addParameter(Spi.ATTEMPT, "attempt")
                .addException(Throwable.class);
        if (close.reply() == Reply.Follows.INSTANCE) {
            return method.addStatement("return $L", calls.call(close)).build();
        }
        return method.addStatement(calls.call(close))
                .addStatement("return $T.asUsual()", Spi.NEXT)
                .build();
    }

    // @Override
    // public void onClose(CloseReason reason, Connection connection) throws Throwable {
    private void addClose(TypeSpec.Builder type, Callback close) {
        if (!close.nonBlocking()) {
            type.addMethod(Overrides.constant("closeIsNonBlocking", false));
        }
        type.addMethod(Overrides.method("onClose")
                .addParameter(Spi.CLOSE_REASON, "reason")
                .addParameter(calls.peer())
                .addException(Throwable.class)
                .addStatement(calls.call(close))
                .build());
    }
}
