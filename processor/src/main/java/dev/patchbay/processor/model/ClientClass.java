package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
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
        List<Parameter> readers = readers(variable);
        boolean agreed = readers.stream().map(Parameter::type).distinct().count() == 1
                && readers.stream().allMatch(reader -> isReversible(reader.source()));
        return agreed ? Optional.of(readers.get(0).type()) : Optional.empty();
    }

    /** Whether that is an enum. */
    public boolean isConstant(String variable) {
        return typeOf(variable).isPresent()
                && readers(variable).stream().anyMatch(reader -> texts(reader.source()) instanceof Texts.Constants);
    }

    private List<Parameter> readers(String variable) {
        return parameters()
                .filter(parameter -> parameter.source() instanceof Source.Variable read
                        && read.name().equals(variable))
                .toList();
    }

    /** Whether a value's text is known to become the value again. */
    private static boolean isReversible(Source source) {
        return texts(source) != Texts.Any.INSTANCE;
    }

    private static Texts texts(Source source) {
        return source instanceof Source.Variable read
                        && read.conversion().isPresent()
                        && read.conversion().get() instanceof Conversion.By by
                ? by.texts()
                : Texts.Any.INSTANCE;
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
