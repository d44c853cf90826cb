package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.ChannelClientClass;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The nested class that holds the object of one channel, at its client. */
final class JoinerCallsClass {

    private static final TypeName NAMES = ParameterizedTypeName.get(List.class, String.class);

    private final ChannelClientClass client;
    private final FieldNames fields;
    private final CallCode calls;
    private final KeptFields known;
    private final FreeNames names = MethodNames.beside(MethodNames.CHANNEL_CLIENT);

    JoinerCallsClass(ChannelClientClass client, FieldNames fields) {
        this.client = client;
        this.fields = fields;
        this.calls = CallCode.ofChannelClient(fields);
        this.known = new JoinerFields(client, fields);
    }

    // private final class Calls implements ChannelClientCalls {
    TypeSpec type() {
        boolean isInner = fields.bindingIsNeeded() || !fields.variables().isEmpty();
        TypeSpec.Builder type = TypeSpec.classBuilder("Calls")
                .addModifiers(Modifier.PRIVATE)
                .addModifiers(isInner ? new Modifier[0] : new Modifier[] {Modifier.STATIC})
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Spi.CHANNEL_CLIENT_CALLS)
                .addFields(known.fields());
        known.constructor().ifPresent(type::addMethod);
        client.callback(Kind.WELCOME).ifPresent(joined -> type.addMethod(onJoin(joined)));
        List<Callback> heard = client.callbacks(Kind.HEARD).toList();
        if (!heard.isEmpty()) {
            type.addMethods(onMessage(heard));
        }
        List<Callback> answers = client.callbacks(Kind.ANSWER).toList();
        if (!answers.isEmpty()) {
            type.addMethod(questions(answers)).addMethods(chosen("onQuestion", named(answers), Optional.empty()));
        }
        client.callback(Kind.LEFT).ifPresent(left -> type.addMethod(onLeave(left)));
        return type.build();
    }

    boolean needsArgument() {
        return known.needArgument();
    }

    private static List<Callback> named(List<Callback> callbacks) {
        return callbacks.stream()
                .filter(callback -> callback.message().isPresent())
                .toList();
    }

    // @Override
    // public void onJoin(Inbound payload) throws Throwable {
    //   client.joined(welcome.decode(ChannelPayloads.text(payload)), roomCalls);
    // }
    private MethodSpec onJoin(Callback joined) {
        return Overrides.method("onJoin")
                .addParameter(Spi.INBOUND, "payload")
                .addException(Throwable.class)
                .addStatement(calls.call(joined))
                .build();
    }

    // @Override
    // public ChannelAnswer onMessage(String event, Inbound payload) throws Throwable {
    //   client.everything(payload);
    //   return ChannelAnswer.none();
    // }
    private List<MethodSpec> onMessage(List<Callback> heard) {
        Optional<Callback> rest =
                heard.stream().filter(callback -> callback.message().isEmpty()).findFirst();
        List<Callback> named = named(heard);
        return named.isEmpty()
                ? List.of(taking(Overrides.method("onMessage")).toBuilder()
                        .addCode(calls.answered(rest.orElseThrow()))
                        .build())
                : chosen("onMessage", named, rest);
    }

    // @Override
    // public ChannelAnswer onMessage(String event, Inbound payload) throws Throwable {
    //   return switch (event) {
    //     case "heard" -> heard(payload);
    //     default -> ChannelAnswer.unhandled();
    //   };
    // }
    //
    // private ChannelAnswer heard(Inbound payload) throws Throwable {
    //   client.heard(heard.decode(ChannelPayloads.text(payload)));
    //   return ChannelAnswer.none();
    // }
    private List<MethodSpec> chosen(String method, List<Callback> named, Optional<Callback> rest) {
        CodeBlock unknown = CodeBlock.of("$T.unhandled()", Spi.CHANNEL_ANSWER);
        return new HandlerMethods(taking(Overrides.further(method)), names, calls, calls::answered)
                .methods(taking(Overrides.method(method)), named, rest, unknown);
    }

    private static MethodSpec taking(MethodSpec.Builder method) {
        return method.returns(Spi.CHANNEL_ANSWER)
                .addParameter(String.class, "event")
                .addParameter(Spi.INBOUND, "payload")
                .addException(Throwable.class)
                .build();
    }

    // @Override
    // public List<String> questions() {
    //   return List.of("confirm");
    // }
    private static MethodSpec questions(List<Callback> answers) {
        CodeBlock events = answers.stream()
                .flatMap(callback -> callback.message().stream())
                .map(name -> Literal.of(name.text()))
                .collect(CodeBlock.joining(",$W"));
        return Overrides.method("questions")
                .returns(NAMES)
                .addStatement("return $T.of($L)", ClassName.get(List.class), events)
                .build();
    }

    // @Override
    // public void onLeave() throws Throwable {
    //   client.left();
    // }
    private MethodSpec onLeave(Callback left) {
        return Overrides.method("onLeave")
                .addException(Throwable.class)
                .addStatement(calls.call(left))
                .build();
    }
}
