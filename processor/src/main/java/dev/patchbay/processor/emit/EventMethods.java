package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods that take events: those of clients, and intercepted broadcasts. */
final class EventMethods {

    private static final TypeName SENT = ParameterizedTypeName.get(ClassName.get(Optional.class), Spi.OUTBOUND);

    private final FieldNames fields;
    private final CallCode calls;
    private final FreeNames names = MethodNames.beside(MethodNames.CHANNEL);
    private final List<Callback> named;
    private final Optional<Callback> rest;
    private final List<Callback> intercepts;

    EventMethods(Endpoint endpoint, FieldNames fields, CallCode calls) {
        this.fields = fields;
        this.calls = calls;
        List<Callback> all = endpoint.callbacks(Kind.EVENT).toList();
        this.named =
                all.stream().filter(callback -> callback.message().isPresent()).toList();
        this.rest =
                all.stream().filter(callback -> callback.message().isEmpty()).findFirst();
        this.intercepts = endpoint.callbacks(Kind.INTERCEPT).toList();
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>(nonBlocking());
        if (!named.isEmpty()) {
            methods.addAll(onMessage());
        } else {
            rest.ifPresent(callback -> methods.add(everything(callback)));
        }
        if (rest.isPresent()) {
            methods.addAll(isNamed());
        }
        if (!intercepts.isEmpty()) {
            methods.addAll(tellingApart("intercepts", intercepts, true));
            methods.addAll(onIntercept());
        }
        return methods;
    }

    /** Nothing where every callback may block, as the interface has it. */
    private List<MethodSpec> nonBlocking() {
        boolean others = rest.filter(Callback::nonBlocking).isPresent();
        List<Callback> exceptions = named.stream()
                .filter(callback -> callback.nonBlocking() != others)
                .toList();
        if (!exceptions.isEmpty()) {
            return tellingApart("isNonBlocking", exceptions, !others);
        }
        return others
                ? List.of(byEvent(Overrides.method("isNonBlocking"))
                        .addStatement("return true")
                        .build())
                : List.of();
    }

    // @Override
    // public boolean isNonBlocking(String event) {
    //   return switch (event) {
    //     case "ping" -> true;
    //     default -> false;
    //   };
    // }
    private List<MethodSpec> tellingApart(String method, List<Callback> callbacks, boolean chosen) {
        MethodSpec further = byEvent(Overrides.further(method)).build();
        MethodSpec beginning = byEvent(Overrides.method(method)).build();
        return new NameSwitch(further, names).methods(beginning, callbacks, chosen);
    }

    // @Override
    // public boolean isNamed(String event) {
    //   return switch (event) {
    //     case "ping" -> true;
    //     default -> false;
    //   };
    // }
    private List<MethodSpec> isNamed() {
        return named.isEmpty()
                ? List.of(byEvent(Overrides.method("isNamed"))
                        .addStatement("return false")
                        .build())
                : tellingApart("isNamed", named, true);
    }

    private static MethodSpec.Builder byEvent(MethodSpec.Builder method) {
        return method.returns(TypeName.BOOLEAN).addParameter(String.class, "event");
    }

    // @Override
    // public ChannelAnswer onMessage(String event, Inbound payload, HandlerContext context) throws Throwable {
    //   channel.everything(payload);
    //   return ChannelAnswer.none();
    // }
    private MethodSpec everything(Callback callback) {
        return taking(Overrides.method("onMessage"), Spi.CHANNEL_ANSWER).toBuilder()
                .addCode(calls.answered(callback))
                .build();
    }

    // @Override
    // public ChannelAnswer onMessage(String event, Inbound payload, HandlerContext context) throws Throwable {
    //   return switch (event) {
    //     case "new_msg" -> say(payload);
    //     default -> ChannelAnswer.unhandled();
    //   };
    // }
    //
    // private ChannelAnswer say(Inbound payload) throws Throwable {
    //   channel.say(newMessage.decode(ChannelPayloads.text(payload)), user);
    //   return ChannelAnswer.none();
    // }
    private List<MethodSpec> onMessage() {
        MethodSpec shape = taking(Overrides.further("onMessage"), Spi.CHANNEL_ANSWER);
        MethodSpec beginning = taking(Overrides.method("onMessage"), Spi.CHANNEL_ANSWER);
        CodeBlock unknown = CodeBlock.of("$T.unhandled()", Spi.CHANNEL_ANSWER);
        return new HandlerMethods(shape, names, calls, calls::answered).methods(beginning, named, rest, unknown);
    }

    // @Override
    // public Optional<Outbound> onIntercept(String event, Inbound payload, HandlerContext context) throws Throwable {
    //   return switch (event) {
    //     case "new_msg" -> see(payload);
    //     default -> Optional.empty();
    //   };
    // }
    //
    // private Optional<Outbound> see(Inbound payload) throws Throwable {
    //   return channel.see(said.decode(ChannelPayloads.text(payload)), user).map(said::encode);
    // }
    private List<MethodSpec> onIntercept() {
        MethodSpec shape = taking(Overrides.further("onIntercept"), SENT);
        MethodSpec beginning = taking(Overrides.method("onIntercept"), SENT);
        CodeBlock unknown = CodeBlock.of("$T.empty()", Optional.class);
        return new HandlerMethods(shape, names, calls, this::intercepted)
                .methods(beginning, intercepts, Optional.empty(), unknown);
    }

    // return channel.see(said.decode(payload)).map(said::encode);
    // return Optional.of(said.encode(channel.see(said.decode(payload))));
    // return Optional.of(Outbound.json(channel.see(json)));
    private CodeBlock intercepted(Callback callback) {
        CodeBlock call = calls.call(callback);
        Payload sent = callback.reply().payload().orElseThrow();
        CodeBlock written = callback.reply() instanceof Reply.Perhaps
                ? mapped(sent, call)
                : CodeBlock.of("$T.of($L)", Optional.class, encoded(sent, call));
        return CodeBlock.builder().addStatement("return $L", written).build();
    }

    // said.encode(seen)
    // Outbound.json(seen)
    private CodeBlock encoded(Payload sent, CodeBlock value) {
        if (sent instanceof Payload.Coded coded) {
            return CodeBlock.of("$L.encode($L)", fields.codec(coded.codec()), value);
        }
        if (sent == Payload.Raw.ANY) {
            return value;
        }
        return sent == Payload.Raw.JSON
                ? CodeBlock.of("$T.json($L)", Spi.OUTBOUND, value)
                : CodeBlock.of("$T.binary($L)", Spi.OUTBOUND, value);
    }

    // seen.map(said::encode)
    // seen.map(Outbound::json)
    private CodeBlock mapped(Payload sent, CodeBlock optional) {
        if (sent instanceof Payload.Coded coded) {
            return CodeBlock.of("$L.map($L::encode)", optional, fields.codec(coded.codec()));
        }
        if (sent == Payload.Raw.ANY) {
            return optional;
        }
        return sent == Payload.Raw.JSON
                ? CodeBlock.of("$L.map($T::json)", optional, Spi.OUTBOUND)
                : CodeBlock.of("$L.map($T::binary)", optional, Spi.OUTBOUND);
    }

    private static MethodSpec taking(MethodSpec.Builder method, TypeName returns) {
        return method.returns(returns)
                .addParameter(String.class, "event")
                .addParameter(Spi.INBOUND, "payload")
                .addParameter(Spi.HANDLER_CONTEXT, "context")
                .addException(Throwable.class)
                .build();
    }
}
