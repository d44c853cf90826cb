package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Conversion;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Source;
import javax.lang.model.element.Modifier;

/** The nested class that holds one client's channel. */
final class ChannelCallsClass {

    private final Endpoint endpoint;
    private final FieldNames fields;
    private final CallCode calls;

    ChannelCallsClass(Endpoint endpoint, FieldNames fields) {
        this.endpoint = endpoint;
        this.fields = fields;
        this.calls = CallCode.ofChannel(fields);
    }

    // private final class Calls implements ChannelCalls {
    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Calls")
                .addModifiers(Modifier.PRIVATE)
                .addModifiers(fields.bindingIsNeeded() ? new Modifier[0] : new Modifier[] {Modifier.STATIC})
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Spi.CHANNEL_CALLS)
                .addField(CallsFields.object(endpoint, "channel", fields))
                .addFields(CallsFields.told(fields));
        if (needsUser() || mayFail()) {
            type.addMethod(constructor());
        }
        endpoint.callback(Kind.JOIN).ifPresent(join -> addJoin(type, join));
        endpoint.callback(Kind.AFTER_JOIN).ifPresent(after -> addAfterJoin(type, after));
        type.addMethods(new EventMethods(endpoint, fields, calls).methods());
        type.addMethods(new InfoMethods(endpoint, calls).methods());
        return type.build();
    }

    /** Whether it has to know who joins, and what. */
    boolean needsUser() {
        return !fields.variables().isEmpty() || !fields.identities().isEmpty();
    }

    private boolean mayFail() {
        return endpoint.constructor().stream().anyMatch(Constructor::throwing);
    }

    // Calls(ChannelUser user, TopicParams params) {
    //   this.room = params.get("room");
    //   this.user = user.identity(User.class);
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (needsUser()) {
            constructor.addParameter(Spi.CHANNEL_USER, "user").addParameter(Spi.TOPIC_PARAMS, "params");
        }
        if (mayFail()) {
            constructor.addException(Throwable.class);
        }
        fields.variables()
                .values()
                .forEach(variable ->
                        constructor.addStatement("this.$L = $L", variable.name(), converted(variable.source())));
        fields.identities()
                .forEach((type, name) -> constructor.addStatement("this.$L = user.identity($T.class)", name, type));
        return constructor.build();
    }

    // params.get("id", UUID::fromString)
    // params.find("static")
    private static CodeBlock converted(Source.Variable variable) {
        String method = variable.place() == Source.Place.PATH ? "get" : "find";
        return variable.conversion().orElseThrow() instanceof Conversion.By by
                ? CodeBlock.of("params.$L($L, $T::$L)", method, Literal.of(variable.name()), by.owner(), by.method())
                : CodeBlock.of("params.$L($L)", method, Literal.of(variable.name()));
    }

    // @Override
    // public ChannelAnswer onJoin(Inbound payload, HandlerContext context) throws Throwable {
    private void addJoin(TypeSpec.Builder type, Callback join) {
        type.addMethod(Overrides.method("onJoin")
                .returns(Spi.CHANNEL_ANSWER)
                .addParameter(Spi.INBOUND, "payload")
                .addParameter(Spi.HANDLER_CONTEXT, "context")
                .addException(Throwable.class)
                .addCode(calls.answered(join))
                .build());
    }

    // @Override
    // public boolean hasAfterJoin() {
    //   return true;
    // }
    //
    // @Override
    // public void afterJoin(HandlerContext context) throws Throwable {
    private void addAfterJoin(TypeSpec.Builder type, Callback after) {
        type.addMethod(Overrides.constant("hasAfterJoin", true));
        type.addMethod(Overrides.method("afterJoin")
                .addParameter(Spi.HANDLER_CONTEXT, "context")
                .addException(Throwable.class)
                .addStatement(calls.call(after))
                .build());
    }
}
