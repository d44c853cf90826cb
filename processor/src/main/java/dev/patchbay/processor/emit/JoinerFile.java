package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.ChannelClientClass.Join;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** The class that joins a channel for its client, and calls it: {@code RoomView_Joiner}. */
public final class JoinerFile {

    private final ChannelClientClass client;
    private final FieldNames fields;
    private final JoinerCallsClass calls;

    private JoinerFile(ChannelClientClass client) {
        this.client = client;
        this.fields = new FieldNames(client);
        this.calls = new JoinerCallsClass(client, fields);
    }

    public static JavaFile of(ChannelClientClass client, Site site) {
        return site.file(new JoinerFile(client).type(site));
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // public final class RoomView_Joiner extends Joiner<RoomView_Joiner> {
    private TypeSpec type(Site site) {
        TypeSpec.Builder type = BindingClass.of(client, Program.NOTHING, site)
                .superclass(ParameterizedTypeName.get(Spi.JOINER, client.binding()));
        BindingFields shared = new BindingFields(fields);
        CodeBlock topic = CodeBlock.builder()
                .addStatement("super($L)", Literal.of(client.topic().text()))
                .build();
        type.addFields(shared.fields()).addMethod(shared.constructor(topic));
        return type.addMethods(own(client))
                .addMethod(payload())
                .addMethod(calls())
                .addType(calls.type())
                .build();
    }

    /** The methods that do not depend on what the client's do. */
    static List<MethodSpec> own(ChannelClientClass client) {
        VariableMethods variables =
                new VariableMethods("topic", client.binding(), MethodNames.JOINER, client::typeOf, client::isConstant);
        List<MethodSpec> methods = new ArrayList<>(variables.of(client.topic().names()));
        methods.add(variables.self());
        return methods;
    }

    // Its comment says what it is for.
    // public RoomView_Joiner payload(Supplier<Enter> payload) {
    //   return joinsWith(payload, enter);
    // }
    private MethodSpec payload() {
        Optional<Join> join = client.join();
        TypeName said = join.map(Join::type).orElse(Spi.JSON_VALUE);
        CodeBlock codec = join.map(
                        known -> CodeBlock.of(", $L", fields.codec(((Payload.Coded) known.payload()).codec())))
                .orElse(CodeBlock.of(""));
        return MethodSpec.methodBuilder("payload")
                .addJavadoc("What it joins with; asked for at every join.")
                .addModifiers(Modifier.PUBLIC)
                .returns(client.binding())
                .addParameter(ParameterizedTypeName.get(ClassName.get(Supplier.class), said.box()), "payload")
                .addStatement("return joinsWith(payload$L)", codec)
                .build();
    }

    // @Override
    // protected ChannelClientCalls calls(ClientChannel channel) {
    //   return new Calls(channel);
    // }
    private MethodSpec calls() {
        MethodSpec.Builder method = Overrides.inherited("calls")
                .returns(Spi.CHANNEL_CLIENT_CALLS)
                .addParameter(Spi.CLIENT_CHANNEL, "channel")
                .addStatement("return new Calls($L)", calls.needsArgument() ? "channel" : "");
        if (client.constructor().stream().anyMatch(Constructor::throwing)) {
            method.addException(Throwable.class);
        }
        return method.build();
    }
}
