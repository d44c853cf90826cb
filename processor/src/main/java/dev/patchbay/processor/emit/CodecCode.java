package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.ScalarType;
import dev.patchbay.processor.model.Schema;
import java.util.Map;

/** Expressions for the codecs of payloads. */
final class CodecCode {

    private static final ReadCode READ = new ReadCode(Map.of());
    private static final WriteCode WRITE = new WriteCode(Map.of());

    private CodecCode() {}

    /** The type of the field that holds it. */
    static TypeName type(Codec codec, TypeName payload) {
        if (codec instanceof Codec.Custom custom) {
            return ParameterizedTypeName.get(custom.binary() ? Spi.BINARY_CODEC : Spi.TEXT_CODEC, payload);
        }
        return ParameterizedTypeName.get(Spi.JSON_CODEC, payload);
    }

    // Said_Json.CODEC.list()
    // TextCodec.guarded(new PriceCodec())
    static CodeBlock of(Codec codec) {
        if (codec instanceof Codec.Custom custom) {
            ClassName kind = custom.binary() ? Spi.BINARY_CODEC : Spi.TEXT_CODEC;
            return CodeBlock.of("$T.guarded(new $T())", kind, custom.type());
        }
        Schema schema = ((Codec.Json) codec).schema();
        return isPlain(schema) ? plain(schema) : made(schema);
    }

    /** Whether it is that of an adapter, or of many that one adapter reads. */
    private static boolean isPlain(Schema schema) {
        if (schema instanceof Schema.Sequence sequence) {
            return isMany(sequence) && isPlain(sequence.element());
        }
        if (schema instanceof Schema.Mapping mapping) {
            return isText(mapping.key()) && isPlain(mapping.value());
        }
        return schema instanceof Schema.Named named && named.arguments().isEmpty();
    }

    /** Not a {@code Collection}. */
    private static boolean isMany(Schema.Sequence sequence) {
        return sequence.shape() != Schema.Shape.ARRAY
                && sequence.type() instanceof ParameterizedTypeName type
                && !type.rawType().simpleName().equals("Collection")
                && type.typeArguments().get(0).equals(sequence.element().type());
    }

    private static boolean isText(Schema key) {
        return key instanceof Schema.Scalar scalar && scalar.scalar() == ScalarType.STRING;
    }

    // Said_Json.CODEC
    // Said_Json.CODEC.list().map()
    private static CodeBlock plain(Schema schema) {
        if (schema instanceof Schema.Sequence sequence) {
            return CodeBlock.of(
                    "$L.$L()", plain(sequence.element()), sequence.shape().method());
        }
        return schema instanceof Schema.Mapping mapping
                ? CodeBlock.of("$L.map()", plain(mapping.value()))
                : CodeBlock.of("$T.CODEC", ((Schema.Named) schema).adapter());
    }

    // JsonCodec.of(Page.class, json -> Page_Json.read(json, Said_Json::read),
    //     (value, json) -> Page_Json.write(value, json, Said_Json::write))
    private static CodeBlock made(Schema schema) {
        TypeName type = schema.type().isPrimitive() ? schema.type().box() : schema.type();
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        return CodeBlock.of(
                "$T.of($T.class,$W$L,$W$L)",
                Spi.JSON_CODEC,
                raw,
                READ.reference(schema, "json"),
                WRITE.reference(schema, "json"));
    }
}
