package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/** How generated code comes by the codec of a payload. */
public sealed interface Codec {

    /** {@code json.of(Said.class)}. */
    record Of(ClassName type) implements Codec {}

    /** {@code json.of(Said.class).list()}. */
    record Many(Codec element, Shape shape) implements Codec {}

    /** {@code json.of(Page.class, Said.class)}. */
    record Generic(TypeName type, ClassName raw, List<TypeName> arguments) implements Codec {}

    /** {@code TextCodec.guarded(new PriceCodec())}. */
    record Custom(ClassName type, TypeName payload, boolean binary) implements Codec {}

    /** The collections that there are. */
    enum Shape {
        LIST("List"),
        SET("Set"),
        MAP("Map");

        private final String type;

        Shape(String type) {
            this.type = type;
        }

        /** The simple name of its type, and the end of a codec's name. */
        public String type() {
            return type;
        }
    }

    /** Whether it is one of JSON. */
    default boolean isJson() {
        return !(this instanceof Custom);
    }

    /** The name of a field that holds it: {@code said}, {@code saidList}, {@code saidPage}. */
    default String name() {
        if (this instanceof Many many) {
            return many.element().name() + many.shape().type();
        }
        if (this instanceof Custom custom) {
            return Names.of(custom.payload());
        }
        if (this instanceof Generic generic) {
            return Names.decapitalised(
                    generic.arguments().stream().map(Names::capitalised).collect(Collectors.joining())
                            + generic.raw().simpleName());
        }
        return Names.decapitalised(((Of) this).type().simpleName());
    }
}
