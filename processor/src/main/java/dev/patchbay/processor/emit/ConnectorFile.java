package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.ClientClass;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Program;
import java.util.ArrayList;
import java.util.List;

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
        VariableMethods variables =
                new VariableMethods("URL", client.binding(), MethodNames.CONNECTOR, client::typeOf, client::isConstant);
        List<MethodSpec> methods = new ArrayList<>(variables.of(client.url().variables()));
        methods.add(variables.self());
        return methods;
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
