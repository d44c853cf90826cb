package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
    // JsonScalars.instant(json)
    // JsonLists.list(json, Line_Json::read)
    // Said_Json.read(json)
    CodeBlock value(Schema schema, String json) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar.scalar().isApart()
                    ? CodeBlock.of("$T.$L($L)", Spi.JSON_SCALARS, scalar.scalar().read(), json)
                    : CodeBlock.of("$L.$L()", json, scalar.scalar().read());
        }
        if (schema instanceof Schema.Sequence sequence) {
            return sequence(sequence, json);
        }
        if (schema instanceof Schema.Mapping mapping) {
            return CodeBlock.of(
                    "$T.map($L, $L$L)", Spi.JSON_LISTS, json, key(mapping.key()), reference(mapping.value(), json));
        }
        if (schema instanceof Schema.Variable variable) {
            return CodeBlock.of("$L.read($L)", variables.get(variable.name()), json);
        }
        if (schema instanceof Schema.Named named) {
            return CodeBlock.of("$T.read($L$L)", named.adapter(), json, arguments(named, json));
        }
        return CodeBlock.of("$L.$L()", json, schema instanceof Schema.Verbatim ? "value" : "untyped");
    }

    private CodeBlock arguments(Schema.Named named, String json) {
        return named.arguments().stream()
                .map(argument -> CodeBlock.of(", $L", reference(argument, json)))
                .collect(CodeBlock.joining(""));
    }

    // JsonLists.ints(json)
    // JsonLists.array(json, Point_Json::read, Point[]::new)
    private CodeBlock sequence(Schema.Sequence sequence, String json) {
        Schema element = sequence.element();
        if (element.isPrimitive()) {
            return CodeBlock.of("$T.$Ls($L)", Spi.JSON_LISTS, element.type(), json);
        }
        CodeBlock made = sequence.shape() == Schema.Shape.ARRAY
                ? CodeBlock.of(", $T[]::new", element.type())
                : CodeBlock.of("");
        return CodeBlock.of(
                "$T.$L($L, $L$L)",
                Spi.JSON_LISTS,
                sequence.shape().method(),
                json,
                reference(element, json),
                made);
    }

    // JsonKeys::uuid,
    // Colour_Json::key,
    private static CodeBlock key(Schema key) {
        if (key instanceof Schema.Named named) {
            return CodeBlock.of("$T::key, ", named.adapter());
        }
        return ((Schema.Scalar) key)
                .scalar()
                .key()
                .map(method -> CodeBlock.of("$T::$L, ", Spi.JSON_KEYS, method))
                .orElse(CodeBlock.of(""));
    }

    // JsonReader::intValue
    // JsonScalars::instant
    // Said_Json::read
    // json2 -> JsonLists.list(json2, Said_Json::read)
    CodeBlock reference(Schema schema, String json) {
        if (schema instanceof Schema.Scalar scalar) {
            ClassName reader = scalar.scalar().isApart() ? Spi.JSON_SCALARS : Spi.JSON_READER;
            return CodeBlock.of("$T::$L", reader, scalar.scalar().read());
        }
        if (schema instanceof Schema.Variable variable) {
            return CodeBlock.of("$L", variables.get(variable.name()));
        }
        if (schema instanceof Schema.Named named && named.arguments().isEmpty()) {
            return CodeBlock.of("$T::read", named.adapter());
        }
        String inner = Lambdas.within(json);
        return CodeBlock.of("$L -> $L", inner, value(schema, inner));
    }
}
