package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Payload;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods that take messages. */
final class MessageMethods implements HandlerMethods.Body {

    private final CallCode calls;
    private final String discriminator;
    private final boolean typeIsKnown;
    private final FreeNames names;
    private final List<Callback> named;
    private final Optional<Callback> text;
    private final Optional<Callback> binary;

    /**
     * The methods of a socket.
     *
     * @param typeIsKnown whether a text comes with its type, as the runtime found it before
     */
    MessageMethods(Endpoint endpoint, CallCode calls, FreeNames names, boolean typeIsKnown) {
        this.typeIsKnown = typeIsKnown;
        this.calls = calls;
        this.names = names;
        this.discriminator = endpoint.discriminator();
        List<Callback> all = endpoint.callbacks(Kind.MESSAGE).toList();
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
            methods.addAll(byName());
        } else {
            text.ifPresent(callback -> addText(methods, callback));
        }
        binary.ifPresent(callback -> addBinary(methods, callback));
        return methods;
    }

    // @Override
    // public boolean streamsText() {
    //   return true;
    // }
    //
    // @Override
    // public Answer onTextStream(Reader text, Connection connection) throws Throwable {
    //
    // @Override
    // public boolean wantsString() {
    //   return true;
    // }
    //
    // @Override
    // public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
    private void addText(List<MethodSpec> methods, Callback callback) {
        if (callback.isStreamed()) {
            methods.add(Overrides.constant("streamsText", true));
            methods.add(method("onTextStream", ClassName.get(Reader.class), "text", calls.answered(callback)));
        } else {
            if (callback.payload().equals(Optional.of(Payload.Raw.TEXT))) {
                methods.add(Overrides.constant("wantsString", true));
            }
            methods.add(method("onText", Spi.INBOUND_TEXT, "message", calls.answered(callback)));
        }
    }

    // @Override
    // public boolean streamsBinary() {
    //   return true;
    // }
    //
    // @Override
    // public Answer onBinaryStream(InputStream bytes, Connection connection) throws Throwable {
    private void addBinary(List<MethodSpec> methods, Callback callback) {
        if (callback.isStreamed()) {
            methods.add(Overrides.constant("streamsBinary", true));
            methods.add(method("onBinaryStream", ClassName.get(InputStream.class), "bytes", calls.answered(callback)));
        } else {
            methods.add(method("onBinary", Spi.INBOUND_BINARY, "message", calls.answered(callback)));
        }
    }

    // @Override
    // public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
    //   ...
    // }
    private MethodSpec method(String name, ClassName type, String message, CodeBlock body) {
        return Overrides.method(name)
                .returns(Spi.ANSWER)
                .addParameter(type, message)
                .addParameter(calls.peer())
                .addException(Throwable.class)
                .addCode(body)
                .build();
    }

    // @Override
    // public Answer onText(String type, Inbound.Text message, Connection connection) throws Throwable {
    //
    // @Override
    // public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
    //   String type = JsonText.property(message, "type");
    //   return switch (type) {
    //     case "say" -> say(message);
    //     default -> throw DecodeException.unknownType("type", type, "say");
    //   };
    // }
    //
    // private Answer say(Inbound.Text message) throws Throwable {
    //   socket.say(newMessage.decode(message), user);
    //   return Answer.none();
    // }
    private List<MethodSpec> byName() {
        CodeBlock found = CodeBlock.builder()
                .addStatement(
                        "$T type = $T.property(message, $L)", String.class, Spi.JSON_TEXT, Literal.of(discriminator))
                .build();
        MethodSpec finding = method("onText", Spi.INBOUND_TEXT, "message", found);
        MethodSpec shape = typed(finding, Overrides.further("onText"));
        MethodSpec beginning = typeIsKnown ? typed(finding, Overrides.method("onText")) : finding;
        return new HandlerMethods(shape, names, calls, this).methods(beginning, named, text, unknown());
    }

    private static MethodSpec typed(MethodSpec untyped, MethodSpec.Builder method) {
        return method.returns(untyped.returnType())
                .addParameter(String.class, "type")
                .addParameters(untyped.parameters())
                .addExceptions(untyped.exceptions())
                .build();
    }

    // JsonText.check(message);
    // socket.clear();
    // return Answer.none();
    @Override
    public CodeBlock of(Callback callback) {
        CodeBlock answered = calls.answered(callback);
        return isUnread(callback)
                ? CodeBlock.builder()
                        .addStatement("$T.check(message)", Spi.JSON_TEXT)
                        .add(answered)
                        .build()
                : answered;
    }

    @Override
    public boolean needsMessage(Callback callback) {
        return isUnread(callback) || HandlerMethods.Body.super.needsMessage(callback);
    }

    /** Whether nothing reads the handler's messages as JSON, which they have to be all the same. */
    private static boolean isUnread(Callback callback) {
        return callback.message().isPresent()
                && callback.payload().filter(Payload.Json.class::isInstance).isEmpty();
    }

    // throw DecodeException.unknownType("type", type, "say")
    private CodeBlock unknown() {
        CodeBlock known = named.stream()
                .map(callback -> Literal.of(callback.message().orElseThrow().text()))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of(
                "throw $T.unknownType($L, type,$W$L)", Spi.DECODE_EXCEPTION, Literal.of(discriminator), known);
    }
}
