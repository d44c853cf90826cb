package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;

/** How generated code makes a {@code JsonCodec}. */
public sealed interface Codec {

    /** {@code json.of(Said.class)}. */
    record Of(ClassName type) implements Codec {}

    /** {@code json.of(Said.class).list()}. */
    record Many(Codec element, Shape shape) implements Codec {}

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

    /** The name of a field that holds it: {@code said}, {@code saidList}. */
    default String name() {
        if (this instanceof Many many) {
            return many.element().name() + many.shape().type();
        }
        return Names.decapitalised(((Of) this).type().simpleName());
    }
}
