package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.SocketClass;
import java.util.ArrayList;
import java.util.List;

/** Tells which messages may be handled on the network thread. */
final class NonBlockingMethods {

    private final String discriminator;
    private final FreeNames names;
    private final List<Callback> text;
    private final List<Callback> binary;

    NonBlockingMethods(SocketClass socket, FreeNames names) {
        this.names = names;
        this.discriminator = socket.settings().discriminator();
        this.text = socket.callbacks(Kind.MESSAGE)
                .filter(callback -> !callback.isBinary())
                .toList();
        this.binary = socket.callbacks(Kind.MESSAGE).filter(Callback::isBinary).toList();
    }

    /** Nothing where every callback may block, as the interface has it. */
    List<MethodSpec> methods() {
        if (count(text) + count(binary) == 0) {
            return List.of();
        }
        if (count(text) == 0 || count(text) == text.size()) {
            return List.of(method(byKind()));
        }
        List<MethodSpec> methods = new ArrayList<>(byName());
        methods.add(
                0,
                method(CodeBlock.of(
                        count(binary) > 0
                                ? "!(message instanceof $T text) || isNonBlocking($T.property(text, $L))"
                                : "message instanceof $T text && isNonBlocking($T.property(text, $L))",
                        Spi.INBOUND_TEXT,
                        Spi.JSON_TEXT,
                        Literal.of(discriminator))));
        return methods;
    }

    private static long count(List<Callback> callbacks) {
        return callbacks.stream().filter(Callback::nonBlocking).count();
    }

    // @Override
    // public boolean isNonBlocking(Inbound message) {
    //   return message instanceof Inbound.Text;
    // }
    private static MethodSpec method(CodeBlock value) {
        return Overrides.method("isNonBlocking")
                .returns(TypeName.BOOLEAN)
                .addParameter(Spi.INBOUND, "message")
                .addStatement("return $L", value)
                .build();
    }

    // true
    // message instanceof Inbound.Text
    private CodeBlock byKind() {
        boolean textIsFast = count(text) > 0;
        boolean all = (textIsFast || text.isEmpty()) && (count(binary) > 0 || binary.isEmpty());
        return all
                ? CodeBlock.of("true")
                : CodeBlock.of("message instanceof $T", textIsFast ? Spi.INBOUND_TEXT : Spi.INBOUND_BINARY);
    }

    // private boolean isNonBlocking(String type) {
    //   return switch (type) {
    //     case "ping" -> true;
    //     default -> false;
    //   };
    // }
    private List<MethodSpec> byName() {
        boolean others = text.stream().anyMatch(callback -> callback.message().isEmpty() && callback.nonBlocking());
        List<Callback> exceptions = text.stream()
                .filter(callback -> callback.message().isPresent() && callback.nonBlocking() != others)
                .toList();
        MethodSpec beginning = Overrides.further("isNonBlocking")
                .returns(TypeName.BOOLEAN)
                .addParameter(String.class, "type")
                .build();
        return new NameSwitch(beginning, names).methods(beginning, exceptions, !others);
    }
}
