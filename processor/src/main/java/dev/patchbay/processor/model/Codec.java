package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** How generated code comes by the codec of a payload. */
public sealed interface Codec {

    /** {@code Said_Json.CODEC}, {@code Said_Json.CODEC.list()}. */
    record Json(Schema schema) implements Codec {}

    /** {@code TextCodec.guarded(new PriceCodec())}. */
    record Custom(ClassName type, TypeName payload, boolean binary) implements Codec {}

    /** The name of a field that holds it: {@code said}, {@code saidList}, {@code saidPage}. */
    default String name() {
        return this instanceof Custom custom ? Names.of(custom.payload()) : name(((Json) this).schema());
    }

    private static String name(Schema schema) {
        if (schema instanceof Schema.Sequence many) {
            return name(many.element()) + Names.capitalised(many.shape().method());
        }
        if (schema instanceof Schema.Mapping map) {
            return name(map.value()) + "Map";
        }
        TypeName type = schema.type();
        return Names.of(type.isPrimitive() ? type.box() : type);
    }
}
