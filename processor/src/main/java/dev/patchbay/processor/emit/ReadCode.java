package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.ScalarType;
import dev.patchbay.processor.model.Schema;
import java.util.Map;

/** Expressions that read a value which is not null. */
final class ReadCode {

    /** The names of the parameters that read what type parameters stand for. */
    private final Map<String, String> variables;

    ReadCode(Map<String, String> variables) {
        this.variables = variables;
    }

    // json.longValue()
    // JsonTimes.instant(json)
    // JsonLists.list(json, Line_Json::read)
    // Said_Json.read(json)
    CodeBlock value(Schema schema, String json) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar.scalar().reader() == ScalarType.Reader.ITSELF
                    ? CodeBlock.of("$L.$L()", json, scalar.scalar().read())
                    : CodeBlock.of(
                            "$T.$L($L)",
                            reader(scalar.scalar()),
                            scalar.scalar().read(),
                            json);
        }
        if (schema instanceof Schema.Sequence sequence) {
            return sequence(sequence, json);
        }
        if (schema instanceof Schema.Mapping mapping) {
            return CodeBlock.of(
                    "$T.map($L,$W$L$L)", Spi.JSON_LISTS, json, key(mapping.key()), reference(mapping.value(), json));
        }
        if (schema instanceof Schema.Variable variable) {
            return CodeBlock.of("$L.read($L)", variables.get(variable.name()), json);
        }
        if (schema instanceof Schema.Named named) {
            return CodeBlock.of("$T.read($L$L)", named.adapter(), json, arguments(named, json));
        }
        return CodeBlock.of("$L.$L()", json, schema instanceof Schema.Verbatim ? "value" : "untyped");
    }

    static ClassName reader(ScalarType scalar) {
        return switch (scalar.reader()) {
            case ITSELF -> Spi.JSON_READER;
            case SCALARS -> Spi.JSON_SCALARS;
            case TIMES -> Spi.JSON_TIMES;
        };
    }

    private CodeBlock arguments(Schema.Named named, String json) {
        return named.arguments().stream()
                .map(argument -> CodeBlock.of(",$W$L", reference(argument, json)))
                .collect(CodeBlock.joining(""));
    }

    // JsonArrays.ints(json)
    // JsonArrays.array(json, Point[]::new, Point_Json::read)
    private CodeBlock sequence(Schema.Sequence sequence, String json) {
        Schema element = sequence.element();
        if (element.isPrimitive()) {
            return CodeBlock.of("$T.$Ls($L)", Spi.JSON_ARRAYS, element.type(), json);
        }
        if (sequence.shape() == Schema.Shape.ARRAY) {
            return CodeBlock.of(
                    "$T.array($L,$W$T[]::new,$W$L)", Spi.JSON_ARRAYS, json, element.type(), reference(element, json));
        }
        return CodeBlock.of(
                "$T.$L($L,$W$L)", Spi.JSON_LISTS, sequence.shape().method(), json, reference(element, json));
    }

    // JsonScalars::uuid,
    // Colour_Json::key,
    private static CodeBlock key(Schema key) {
        if (key instanceof Schema.Named named) {
            return CodeBlock.of("$T::key,$W", named.adapter());
        }
        ScalarType scalar = ((Schema.Scalar) key).scalar();
        return scalar.key()
                .map(method -> CodeBlock.of("$T::$L,$W", maker(scalar, key.type()), method))
                .orElse(CodeBlock.of(""));
    }

    private static TypeName maker(ScalarType key, TypeName type) {
        return switch (key) {
            case INTEGER, LONG -> Spi.SCALARS; // the JDK's own take +7, 007 and the digits of other scripts, too
            case UUID -> Spi.JSON_SCALARS;
            default -> type;
        };
    }

    // t.ofNull()
    CodeBlock ofNull(Schema.Variable variable) {
        return CodeBlock.of("$L.ofNull()", variables.get(variable.name()));
    }

    // JsonReader::intValue
    // JsonTimes::instant
    // Said_Json::read
    // JsonScalars.VALUE
    // json2 -> JsonLists.list(json2, Said_Json::read)
    CodeBlock reference(Schema schema, String json) {
        if (schema instanceof Schema.Scalar scalar) {
            return CodeBlock.of(
                    "$T::$L", reader(scalar.scalar()), scalar.scalar().read());
        }
        if (schema instanceof Schema.Variable variable) {
            return CodeBlock.of("$L", variables.get(variable.name()));
        }
        if (schema instanceof Schema.Named named && named.arguments().isEmpty()) {
            return CodeBlock.of("$T::read", named.adapter());
        }
        if (schema instanceof Schema.Maybe maybe) {
            return CodeBlock.of("$T.optional($L)", Spi.JSON_LISTS, reference(maybe.value(), json));
        }
        if (schema instanceof Schema.Verbatim) {
            return CodeBlock.of("$T.VALUE", Spi.JSON_SCALARS);
        }
        String inner = Lambdas.within(json);
        return CodeBlock.of("$L -> $L", inner, value(schema, inner));
    }
}
