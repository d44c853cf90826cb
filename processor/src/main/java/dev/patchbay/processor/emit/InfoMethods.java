package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods that take what the program sends to a channel, and its end. */
final class InfoMethods {

    private final Endpoint endpoint;
    private final CallCode calls;

    InfoMethods(Endpoint endpoint, CallCode calls) {
        this.endpoint = endpoint;
        this.calls = calls;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (endpoint.callback(Kind.INFO).isPresent()) {
            methods.add(onInfo());
        }
        endpoint.callback(Kind.LEAVE).ifPresent(leave -> methods.add(onLeave(leave)));
        return methods;
    }

    // A pattern that takes everything is none before Java 21.
    //
    // @Override
    // public boolean onInfo(Object info, HandlerContext context) throws Throwable {
    //   if (info instanceof Tick value) {
    //     channel.tick(value);
    //     return true;
    //   }
    //   return false;
    // }
    private MethodSpec onInfo() {
        CodeBlock.Builder body = CodeBlock.builder();
        List<Callback> some = endpoint.callbacks(Kind.INFO)
                .filter(callback -> !takesEverything(callback))
                .toList();
        some.forEach(callback -> body.beginControlFlow("if (info instanceof $T value)", type(callback))
                .addStatement(calls.call(callback))
                .addStatement("return true")
                .endControlFlow());
        Optional<Callback> rest = endpoint.callbacks(Kind.INFO)
                .filter(InfoMethods::takesEverything)
                .findFirst();
        rest.ifPresent(
                callback -> body.addStatement("$T value = info", Object.class).addStatement(calls.call(callback)));
        body.addStatement("return $L", rest.isPresent());
        return Overrides.method("onInfo")
                .returns(TypeName.BOOLEAN)
                .addParameter(Object.class, "info")
                .addParameter(Spi.HANDLER_CONTEXT, "context")
                .addException(Throwable.class)
                .addCode(body.build())
                .build();
    }

    private static boolean takesEverything(Callback callback) {
        return type(callback).equals(ClassName.OBJECT);
    }

    private static TypeName type(Callback callback) {
        return callback.sources(Source.Info.class)
                .findFirst()
                .map(info -> info.type().box())
                .orElseThrow();
    }

    // @Override
    // public void onLeave(LeaveReason reason, HandlerContext context) throws Throwable {
    private MethodSpec onLeave(Callback leave) {
        return Overrides.method("onLeave")
                .addParameter(Spi.LEAVE_REASON, "reason")
                .addParameter(Spi.HANDLER_CONTEXT, "context")
                .addException(Throwable.class)
                .addStatement(calls.call(leave))
                .build();
    }
}
