package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.SocketClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods that take messages. */
final class MessageMethods {

    private final CallCode calls;
    private final List<Callback> named;
    private final Optional<Callback> text;
    private final Optional<Callback> binary;

    MessageMethods(SocketClass socket, CallCode calls) {
        this.calls = calls;
        List<Callback> all = socket.callbacks(Kind.MESSAGE).toList();
        this.named =
                all.stream().filter(callback -> callback.message().isPresent()).toList();
        List<Callback> rest =
                all.stream().filter(callback -> callback.message().isEmpty()).toList();
        this.text = rest.stream().filter(callback -> !callback.isBinary()).findFirst();
        this.binary = rest.stream().filter(Callback::isBinary).findFirst();
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (!named.isEmpty()) {
            methods.add(method("onText", Spi.INBOUND_TEXT, byName()));
        } else {
            text.ifPresent(callback -> methods.add(method("onText", Spi.INBOUND_TEXT, calls.answered(callback))));
        }
        binary.ifPresent(callback -> methods.add(method("onBinary", Spi.INBOUND_BINARY, calls.answered(callback))));
        return methods;
    }

    // @Override
    // public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
    //   ...
    // }
    private static MethodSpec method(String name, ClassName message, CodeBlock body) {
        return Overrides.method(name)
                .returns(Spi.ANSWER)
                .addParameter(message, "message")
                .addParameter(Spi.CONNECTION, "connection")
                .addException(Throwable.class)
                .addCode(body)
                .build();
    }

    // String type = JsonText.property(message, "type");
    // switch (type) {
    //   case "say" -> {
    //     ...
    //   }
    //   default -> throw DecodeException.unknownType("type", type, "say");
    // }
    private CodeBlock byName() {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T type = $T.property(message, $S)", String.class, Spi.JSON_TEXT, "type")
                .beginControlFlow("switch (type)");
        for (Callback callback : named) {
            code.beginControlFlow("case $S ->", name(callback))
                    .add(calls.answered(callback))
                    .endControlFlow();
        }
        if (text.isPresent()) {
            code.beginControlFlow("default ->").add(calls.answered(text.get())).endControlFlow();
        } else {
            CodeBlock names = named.stream()
                    .map(callback -> CodeBlock.of("$S", name(callback)))
                    .collect(CodeBlock.joining(", "));
            code.addStatement("default -> throw $T.unknownType($S, type, $L)", Spi.DECODE_EXCEPTION, "type", names);
        }
        return code.endControlFlow().build();
    }

    private static String name(Callback callback) {
        return callback.message().map(Callback.MessageName::text).orElseThrow();
    }
}
