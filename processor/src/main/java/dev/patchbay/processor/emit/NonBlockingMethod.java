package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.SocketClass;
import java.util.List;
import java.util.Optional;

/** Tells which messages may be handled on the network thread. */
final class NonBlockingMethod {

    private final String discriminator;
    private final List<Callback> text;
    private final List<Callback> binary;

    NonBlockingMethod(SocketClass socket) {
        this.discriminator = socket.settings().discriminator();
        this.text = socket.callbacks(Kind.MESSAGE)
                .filter(callback -> !callback.isBinary())
                .toList();
        this.binary = socket.callbacks(Kind.MESSAGE).filter(Callback::isBinary).toList();
    }

    /** Nothing where every callback may block, as the interface has it. */
    Optional<MethodSpec> method() {
        boolean none = count(text) + count(binary) == 0;
        return none
                ? Optional.empty()
                : Optional.of(Overrides.method("isNonBlocking")
                        .returns(TypeName.BOOLEAN)
                        .addParameter(Spi.INBOUND, "message")
                        .addCode(body())
                        .build());
    }

    private static long count(List<Callback> callbacks) {
        return callbacks.stream().filter(Callback::nonBlocking).count();
    }

    // return true;
    // return message instanceof Inbound.Text;
    // return message instanceof Inbound.Text text && switch ...
    // return !(message instanceof Inbound.Text text) || switch ...
    private CodeBlock body() {
        boolean binaryIsFast = count(binary) > 0;
        boolean someTextIsFast = count(text) > 0;
        if (someTextIsFast && count(text) < text.size()) {
            String condition = binaryIsFast
                    ? "return !(message instanceof $T text) || switch ($T.property(text, $S))"
                    : "return message instanceof $T text && switch ($T.property(text, $S))";
            return byName(CodeBlock.of(condition, Spi.INBOUND_TEXT, Spi.JSON_TEXT, discriminator));
        }
        boolean all = (someTextIsFast || text.isEmpty()) && (binaryIsFast || binary.isEmpty());
        CodeBlock fast = someTextIsFast
                ? CodeBlock.of("message instanceof $T", Spi.INBOUND_TEXT)
                : CodeBlock.of("message instanceof $T", Spi.INBOUND_BINARY);
        return CodeBlock.builder()
                .addStatement("return $L", all ? CodeBlock.of("true") : fast)
                .build();
    }

    // ... switch (JsonText.property(text, "type")) {
    //   case "ping" -> true;
    //   default -> false;
    // };
    private CodeBlock byName(CodeBlock condition) {
        boolean others = text.stream().anyMatch(callback -> callback.message().isEmpty() && callback.nonBlocking());
        CodeBlock exceptions = text.stream()
                .filter(callback -> callback.message().isPresent() && callback.nonBlocking() != others)
                .map(callback -> CodeBlock.of(
                        "$S", callback.message().map(Callback.MessageName::text).orElseThrow()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .beginControlFlow("$L", condition)
                .addStatement("case $L -> $L", exceptions, !others)
                .addStatement("default -> $L", others)
                .unindent()
                .add("};\n")
                .build();
    }
}
