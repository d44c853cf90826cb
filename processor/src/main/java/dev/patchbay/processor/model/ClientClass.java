package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A class with {@code @SocketClient}.
 *
 * @param body the class
 * @param url what it connects to
 * @param settings what else its annotation says
 */
public record ClientClass(EndpointBody body, Url url, Settings settings) implements Endpoint {

    @Override
    public Home home() {
        return Home.CLIENT;
    }

    @Override
    public boolean isOfUse() {
        return !callbacks().isEmpty();
    }

    /**
     * What the connector's method for a variable of the URL takes, where that is not any text: an {@code int} for the port, and
     * what the client's callbacks agree on.
     */
    public Optional<TypeName> typeOf(String variable) {
        if (url.isPort(variable)) {
            return Optional.of(TypeName.INT);
        }
        return VariableUse.of(this, variable).type();
    }

    /** Whether that is an enum. */
    public boolean isConstant(String variable) {
        return !url.isPort(variable) && VariableUse.of(this, variable).isConstant();
    }

    /** The name of the generated connector: {@code Outer_Inner_Connector}. */
    @Override
    public ClassName binding() {
        return connector(type());
    }

    /** The generated connector of a class. */
    public static ClassName connector(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "_Connector");
    }
}
