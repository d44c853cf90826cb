package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Conversion;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a client's calls keep from the start of its connection on. */
final class ClientFields implements KeptFields {

    private final Endpoint endpoint;
    private final FieldNames fields;

    ClientFields(Endpoint endpoint, FieldNames fields) {
        this.endpoint = endpoint;
        this.fields = fields;
    }

    // private final ClientConnection connection;
    // private final TickerClient client = new TickerClient(prices);
    // private final String symbol = variable("symbol");
    @Override
    public List<FieldSpec> fields() {
        List<FieldSpec> all = new ArrayList<>();
        if (needArgument()) {
            all.add(CallsFields.field(Spi.CLIENT_CONNECTION, "connection"));
        }
        all.add(CallsFields.object(endpoint, CallCode.CLIENT, fields));
        fields.variables().values().forEach(variable -> all.add(field(variable)));
        return all;
    }

    // private final int depth = variable("depth", Scalars::toInt);
    static FieldSpec field(FieldNames.Variable variable) {
        CodeBlock name = Literal.of(variable.source().name());
        CodeBlock value = variable.source().conversion().orElseThrow() instanceof Conversion.By by
                ? CodeBlock.of("variable($L, $T::$L)", name, by.owner(), by.method())
                : CodeBlock.of("variable($L)", name);
        return FieldSpec.builder(variable.parameter().type(), variable.name(), Modifier.PRIVATE, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    @Override
    public boolean needArgument() {
        return endpoint.parameters().anyMatch(parameter -> takesConnection(parameter.source()));
    }

    private static boolean takesConnection(Source source) {
        return source == Source.Given.CLIENT_CONNECTION
                || source == Source.Given.OPENED
                || source instanceof Source.Outlet;
    }

    // Calls(ClientConnection connection) {
    //   this.connection = connection;
    // }
    @Override
    public Optional<MethodSpec> constructor() {
        if (!needArgument() && !mayFail()) {
            return Optional.empty();
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (needArgument()) {
            constructor.addParameter(Spi.CLIENT_CONNECTION, "connection").addStatement("this.connection = connection");
        }
        if (mayFail()) {
            constructor.addException(Throwable.class);
        }
        return Optional.of(constructor.build());
    }

    /** Whether the client's own constructor may throw anything. */
    private boolean mayFail() {
        return endpoint.constructor().stream().anyMatch(Constructor::throwing);
    }
}
