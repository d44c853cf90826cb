package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The methods that take events: those of clients, and intercepted broadcasts. */
final class EventMethods {

    private static final TypeName SENT = ParameterizedTypeName.get(ClassName.get(Optional.class), Spi.OUTBOUND);

    private final FieldNames fields;
    private final CallCode calls;
    private final List<Callback> named;
    private final Optional<Callback> rest;
    private final List<Callback> intercepts;

    EventMethods(ChannelClass channel, FieldNames fields, CallCode calls) {
        this.fields = fields;
        this.calls = calls;
        List<Callback> all = channel.callbacks(Kind.EVENT).toList();
        this.named =
                all.stream().filter(callback -> callback.message().isPresent()).toList();
        this.rest =
                all.stream().filter(callback -> callback.message().isEmpty()).findFirst();
        this.intercepts = channel.callbacks(Kind.INTERCEPT).toList();
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        nonBlocking().ifPresent(methods::add);
        if (!named.isEmpty() || rest.isPresent()) {
            methods.add(onMessage());
        }
        if (!intercepts.isEmpty()) {
            methods.add(intercepts());
            methods.add(onIntercept());
        }
        return methods;
    }

    /** Nothing where every callback may block, as the interface has it. */
    private Optional<MethodSpec> nonBlocking() {
        boolean others = rest.filter(Callback::nonBlocking).isPresent();
        List<Callback> exceptions = named.stream()
                .filter(callback -> callback.nonBlocking() != others)
                .toList();
        if (exceptions.isEmpty()) {
            return others
                    ? Optional.of(isNonBlocking(
                            CodeBlock.builder().addStatement("return true").build()))
                    : Optional.empty();
        }
        return Optional.of(isNonBlocking(choice(exceptions, !others)));
    }

    // @Override
    // public boolean isNonBlocking(String event) {
    //   return switch (event) {
    //     case "ping" -> true;
    //     default -> false;
    //   };
    // }
    private static MethodSpec isNonBlocking(CodeBlock choice) {
        return byEvent("isNonBlocking", choice);
    }

    private static MethodSpec byEvent(String name, CodeBlock choice) {
        return Overrides.method(name)
                .returns(TypeName.BOOLEAN)
                .addParameter(String.class, "event")
                .addCode(choice)
                .build();
    }

    private static CodeBlock choice(List<Callback> callbacks, boolean chosen) {
        CodeBlock names = callbacks.stream()
                .map(callback -> CodeBlock.of("$S", name(callback)))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .beginControlFlow("return switch (event)")
                .addStatement("case $L -> $L", names, chosen)
                .addStatement("default -> $L", !chosen)
                .unindent()
                .add("};\n")
                .build();
    }

    // @Override
    // public ChannelAnswer onMessage(String event, Inbound payload, ChannelContext context) throws Throwable {
    //   switch (event) {
    //     case "new_msg" -> {
    //       channel.say(newMessage.decode(ChannelPayloads.text(payload)), user);
    //       return ChannelAnswer.none();
    //     }
    //     default -> {
    //       return ChannelAnswer.unhandled();
    //     }
    //   }
    // }
    private MethodSpec onMessage() {
        CodeBlock otherwise = rest.map(calls::answered)
                .orElseGet(() -> CodeBlock.builder()
                        .addStatement("return $T.unhandled()", Spi.CHANNEL_ANSWER)
                        .build());
        CodeBlock body = named.isEmpty() ? otherwise : cases(named, calls::answered, otherwise);
        return taking("onMessage", Spi.CHANNEL_ANSWER, body);
    }

    // @Override
    // public boolean intercepts(String event) {
    //   return switch (event) {
    //     case "new_msg" -> true;
    //     default -> false;
    //   };
    // }
    private MethodSpec intercepts() {
        return byEvent("intercepts", choice(intercepts, true));
    }

    // @Override
    // public Optional<Outbound> onIntercept(String event, Inbound payload, ChannelContext context) throws Throwable {
    //   switch (event) {
    //     case "new_msg" -> {
    //       return channel.see(said.decode(ChannelPayloads.text(payload)), user).map(said::encode);
    //     }
    //     default -> {
    //       return Optional.empty();
    //     }
    //   }
    // }
    private MethodSpec onIntercept() {
        CodeBlock otherwise = CodeBlock.builder()
                .addStatement("return $T.empty()", Optional.class)
                .build();
        return taking("onIntercept", SENT, cases(intercepts, this::intercepted, otherwise));
    }

    // return channel.see(said.decode(payload)).map(said::encode);
    // return Optional.of(said.encode(channel.see(said.decode(payload))));
    private CodeBlock intercepted(Callback callback) {
        CodeBlock call = calls.call(callback);
        Payload sent = callback.reply().payload().orElseThrow();
        CodeBlock written = callback.reply() instanceof Reply.Perhaps
                ? CodeBlock.of("$L.map($L)", call, encoder(sent, "::"))
                : CodeBlock.of("$T.of($L($L))", Optional.class, encoder(sent, "."), call);
        return CodeBlock.builder().addStatement("return $L", written).build();
    }

    private CodeBlock encoder(Payload sent, String separator) {
        return sent instanceof Payload.Coded coded
                ? CodeBlock.of("$L$Lencode", fields.codec(coded.codec()), separator)
                : CodeBlock.of("$T$Lbinary", Spi.OUTBOUND, separator);
    }

    private static CodeBlock cases(
            List<Callback> callbacks, Function<Callback, CodeBlock> handled, CodeBlock otherwise) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (event)");
        for (Callback callback : callbacks) {
            code.beginControlFlow("case $S ->", name(callback))
                    .add(handled.apply(callback))
                    .endControlFlow();
        }
        return code.beginControlFlow("default ->")
                .add(otherwise)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private static MethodSpec taking(String method, TypeName returns, CodeBlock body) {
        return Overrides.method(method)
                .returns(returns)
                .addParameter(String.class, "event")
                .addParameter(Spi.INBOUND, "payload")
                .addParameter(Spi.CHANNEL_CONTEXT, "context")
                .addException(Throwable.class)
                .addCode(body)
                .build();
    }

    private static String name(Callback callback) {
        return callback.message().map(Callback.MessageName::text).orElseThrow();
    }
}
