package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Payload;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The methods that take pings and pongs. */
final class ControlMethods {

    private final Endpoint endpoint;
    private final CallCode calls;

    ControlMethods(Endpoint endpoint, CallCode calls) {
        this.endpoint = endpoint;
        this.calls = calls;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Kind kind : List.of(Kind.PING, Kind.PONG)) {
            endpoint.callback(kind).ifPresent(callback -> add(methods, callback));
        }
        return methods;
    }

    // @Override
    // public boolean takesPings() {
    //   return true;
    // }
    //
    // @Override
    // public boolean pingIsNonBlocking() {
    //   return true;
    // }
    private void add(List<MethodSpec> methods, Callback callback) {
        String name = callback.kind().name().toLowerCase(Locale.ROOT);
        String takes = callback.kind() == Kind.PING ? "takesPings" : "takesPongs";
        methods.add(Overrides.constant(takes, true));
        if (callback.nonBlocking()) {
            methods.add(Overrides.constant(name + "IsNonBlocking", true));
        }
        methods.add(taking(callback));
    }

    // @Override
    // public void onPing(ByteBuffer payload, Connection connection) throws Throwable {
    //   byte[] bytes = new byte[payload.remaining()];
    //   payload.get(bytes);
    //   socket.ping(bytes);
    // }
    private MethodSpec taking(Callback callback) {
        String name = callback.kind() == Kind.PING ? "onPing" : "onPong";
        CodeBlock.Builder body = CodeBlock.builder();
        if (callback.payload().filter(Payload.Raw.BYTES::equals).isPresent()) {
            body.addStatement("$T[] bytes = new $T[payload.remaining()]", TypeName.BYTE, TypeName.BYTE)
                    .addStatement("payload.get(bytes)");
        }
        return Overrides.method(name)
                .addParameter(ByteBuffer.class, "payload")
                .addParameter(calls.peer())
                .addException(Throwable.class)
                .addCode(body.addStatement(calls.call(callback)).build())
                .build();
    }
}
