package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;

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
