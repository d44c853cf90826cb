package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.patchbay.processor.model.ScalarType;
import dev.patchbay.processor.model.Schema;
import java.util.Map;

/** Calls that write a value which is not null. */
final class WriteCode {

    /** The names of the parameters that write what type parameters stand for. */
    private final Map<String, String> variables;

    WriteCode(Map<String, String> variables) {
        this.variables = variables;
    }

    // json.number(value.at())
    // JsonScalars.instant(at, json)
    // JsonLists.list(lines, json, Line_Json::write)
    // Said_Json.write(said, json)
    CodeBlock call(Schema schema, String value, String json) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar(scalar.scalar(), value, json);
        }
        if (schema instanceof Schema.Sequence sequence) {
            return sequence(sequence, value, json);
        }
        if (schema instanceof Schema.Mapping mapping) {
            return CodeBlock.of(
                    "$T.map($L, $L, $L$L)",
                    Spi.JSON_LISTS,
                    value,
                    json,
                    key(mapping.key()),
                    reference(mapping.value(), json));
        }
        if (schema instanceof Schema.Variable variable) {
            return CodeBlock.of("$L.write($L, $L)", variables.get(variable.name()), value, json);
        }
        if (schema instanceof Schema.Named named) {
            CodeBlock arguments = named.arguments().stream()
                    .map(argument -> CodeBlock.of(", $L", reference(argument, json)))
                    .collect(CodeBlock.joining(""));
            return CodeBlock.of("$T.write($L, $L$L)", named.adapter(), value, json, arguments);
        }
        return CodeBlock.of("$L.$L($L)", json, schema instanceof Schema.Verbatim ? "value" : "untyped", value);
    }

    private static CodeBlock scalar(ScalarType scalar, String value, String json) {
        if (scalar.isApart()) {
            return CodeBlock.of("$T.$L($L, $L)", Spi.JSON_SCALARS, scalar.write(), value, json);
        }
        return scalar == ScalarType.CHARACTER
                ? CodeBlock.of("$L.string($T.valueOf($L))", json, String.class, value)
                : CodeBlock.of("$L.$L($L)", json, scalar.write(), value);
    }

    private CodeBlock sequence(Schema.Sequence sequence, String value, String json) {
        Schema element = sequence.element();
        if (element.isPrimitive()) {
            return CodeBlock.of("$T.$Ls($L, $L)", Spi.JSON_LISTS, element.type(), value, json);
        }
        String method = sequence.shape() == Schema.Shape.ARRAY ? "array" : "list";
        return CodeBlock.of(
                "$T.$L($L, $L, $L)", Spi.JSON_LISTS, method, value, json, reference(element, json));
    }

    // String::valueOf,
    // Colour_Json::text,
    private static CodeBlock key(Schema key) {
        if (key instanceof Schema.Named named) {
            return CodeBlock.of("$T::text, ", named.adapter());
        }
        return ((Schema.Scalar) key).scalar().key().isPresent()
                ? CodeBlock.of("$T::valueOf, ", String.class)
                : CodeBlock.of("");
    }

    // Said_Json::write
    // JsonScalars::instant
    // (each2, json2) -> json2.number(each2)
    CodeBlock reference(Schema schema, String json) {
        if (schema instanceof Schema.Scalar scalar && scalar.scalar().isApart()) {
            return CodeBlock.of("$T::$L", Spi.JSON_SCALARS, scalar.scalar().write());
        }
        if (schema instanceof Schema.Variable variable) {
            return CodeBlock.of("$L", variables.get(variable.name()));
        }
        if (schema instanceof Schema.Named named && named.arguments().isEmpty()) {
            return CodeBlock.of("$T::write", named.adapter());
        }
        String inner = Lambdas.within(json);
        String each = Lambdas.each(inner);
        return CodeBlock.of("($L, $L) -> $L", each, inner, call(schema, each, inner));
    }
}
