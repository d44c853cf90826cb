package dev.patchbay.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** Tells which messages may be handled on the network thread; finds out of what type a text is, where that decides. */
final class NonBlockingMethods {

    private static final String TEXT = "textIsNonBlocking";

    private final String discriminator;
    private final FreeNames names;
    private final List<Callback> text;
    private final List<Callback> binary;

    NonBlockingMethods(Endpoint endpoint, FreeNames names) {
        this.names = names;
        this.discriminator = endpoint.discriminator();
        this.text = endpoint.callbacks(Kind.MESSAGE)
                .filter(callback -> !callback.isBinary())
                .toList();
        this.binary =
                endpoint.callbacks(Kind.MESSAGE).filter(Callback::isBinary).toList();
    }

    /** Nothing where every callback may block, as the interface has it. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (typeDecides()) {
            methods.add(typeOf());
            methods.addAll(byType());
        } else if (count(text) > 0) {
            methods.add(textIsNonBlocking(Overrides.method(TEXT))
                    .addStatement("return true")
                    .build());
        }
        if (count(binary) > 0) {
            methods.add(Overrides.constant("binaryIsNonBlocking", true));
        }
        return methods;
    }

    /** Whether texts of some types may be handled on the network thread, and others not. */
    boolean typeDecides() {
        return count(text) > 0 && count(text) < text.size();
    }

    private static long count(List<Callback> callbacks) {
        return callbacks.stream().filter(Callback::nonBlocking).count();
    }

    // @Override
    // public String typeOf(Inbound.Text message) {
    //   return JsonText.property(message, "type");
    // }
    private MethodSpec typeOf() {
        return Overrides.method("typeOf")
                .returns(String.class)
                .addParameter(Spi.INBOUND_TEXT, "message")
                .addStatement("return $T.property(message, $L)", Spi.JSON_TEXT, Literal.of(discriminator))
                .build();
    }

    // @Override
    // public boolean textIsNonBlocking(String type) {
    //   return switch (type) {
    //     case "ping" -> true;
    //     default -> false;
    //   };
    // }
    private List<MethodSpec> byType() {
        boolean others = text.stream().anyMatch(callback -> callback.message().isEmpty() && callback.nonBlocking());
        List<Callback> exceptions = text.stream()
                .filter(callback -> callback.message().isPresent() && callback.nonBlocking() != others)
                .toList();
        MethodSpec beginning = textIsNonBlocking(Overrides.method(TEXT)).build();
        MethodSpec further = textIsNonBlocking(Overrides.further(TEXT)).build();
        return new NameSwitch(further, names).methods(beginning, exceptions, !others);
    }

    private static MethodSpec.Builder textIsNonBlocking(MethodSpec.Builder method) {
        return method.returns(TypeName.BOOLEAN).addParameter(String.class, "type");
    }
}
