package dev.patchbay.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What the callbacks of a client make of a variable of its URL or topic.
 *
 * @param readers the parameters that it fills
 */
record VariableUse(List<Parameter> readers) {

    static VariableUse of(Endpoint endpoint, String variable) {
        return new VariableUse(endpoint.parameters()
                .filter(parameter -> parameter.source() instanceof Source.Variable read
                        && read.name().equals(variable))
                .toList());
    }

    /** The type that they agree on, where its text becomes the value again. */
    Optional<TypeName> type() {
        boolean agreed = readers.stream().map(Parameter::type).distinct().count() == 1
                && readers.stream().allMatch(reader -> texts(reader.source()) != Texts.Any.INSTANCE);
        return agreed ? Optional.of(readers.get(0).type()) : Optional.empty();
    }

    /** Whether that is an enum. */
    boolean isConstant() {
        return type().isPresent()
                && readers.stream().anyMatch(reader -> texts(reader.source()) instanceof Texts.Constants);
    }

    private static Texts texts(Source source) {
        return source instanceof Source.Variable read
                        && read.conversion().isPresent()
                        && read.conversion().get() instanceof Conversion.By by
                ? by.texts()
                : Texts.Any.INSTANCE;
    }
}
