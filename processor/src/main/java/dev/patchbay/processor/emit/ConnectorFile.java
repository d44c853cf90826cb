package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.ClientClass;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Program;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that connects a client, and calls it: {@code TickerClient_Connector}. */
public final class ConnectorFile {

    private final ClientClass client;
    private final FieldNames fields;
    private final CallsClass calls;

    private ConnectorFile(ClientClass client) {
        this.client = client;
        this.fields = new FieldNames(client);
        this.calls = new CallsClass(client, fields);
    }

    public static JavaFile of(ClientClass client, Site site) {
        return site.file(new ConnectorFile(client).type(site));
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // public final class TickerClient_Connector extends Connector<TickerClient_Connector> {
    private TypeSpec type(Site site) {
        TypeSpec.Builder type = BindingClass.of(client, Program.NOTHING, site)
                .superclass(ParameterizedTypeName.get(Spi.CONNECTOR, client.binding()));
        BindingFields shared = new BindingFields(fields);
        CodeBlock url = CodeBlock.builder()
                .addStatement("super($L)", Literal.of(client.url().text()))
                .build();
        type.addFields(shared.fields()).addMethod(shared.constructor(url));
        return type.addMethods(own(client))
                .addMethod(calls())
                .addType(calls.type())
                .build();
    }

    /** The methods that do not depend on what the client's do. */
    static List<MethodSpec> own(ClientClass client) {
        FreeNames names = MethodNames.beside(MethodNames.CONNECTOR);
        List<MethodSpec> methods = new ArrayList<>();
        client.url().variables().forEach(variable -> methods.add(variable(client, variable, names)));
        methods.add(self(client));
        return methods;
    }

    // Its comment names the variable.
    // public TickerClient_Connector depth(int value) {
    //   return variable("depth", String.valueOf(value));
    // }
    private static MethodSpec variable(ClientClass client, String variable, FreeNames names) {
        String wish = MethodNames.CONNECTOR.contains(variable) ? variable + "Value" : variable;
        return MethodSpec.methodBuilder(names.take(wish))
                .addJavadoc("The variable {@code $L} of the URL.", variable)
                .addModifiers(Modifier.PUBLIC)
                .returns(client.binding())
                .addParameter(type(client, variable), "value")
                .addStatement("return variable($L, $L)", Literal.of(variable), text(client, variable))
                .build();
    }

    private static TypeName type(ClientClass client, String variable) {
        return client.typeOf(variable).orElse(ClassName.get(String.class));
    }

    // value
    // String.valueOf(value)
    // value.name()
    private static CodeBlock text(ClientClass client, String variable) {
        if (client.isConstant(variable)) {
            return CodeBlock.of("value.name()");
        }
        return client.typeOf(variable).isPresent()
                ? CodeBlock.of("$T.valueOf(value)", String.class)
                : CodeBlock.of("value");
    }

    // @Override
    // protected TickerClient_Connector self() {
    //   return this;
    // }
    private static MethodSpec self(ClientClass client) {
        return Overrides.inherited("self")
                .returns(client.binding())
                .addStatement("return this")
                .build();
    }

    // @Override
    // protected ClientCalls calls(ClientConnection connection) {
    //   return new Calls(connection);
    // }
    private MethodSpec calls() {
        MethodSpec.Builder method = Overrides.inherited("calls")
                .returns(Spi.CLIENT_CALLS)
                .addParameter(Spi.CLIENT_CONNECTION, "connection")
                .addStatement("return new Calls($L)", calls.needsArgument() ? "connection" : "");
        if (client.constructor().stream().anyMatch(Constructor::throwing)) {
            method.addException(Throwable.class);
        }
        return method.build();
    }
}
