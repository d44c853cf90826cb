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
    // JsonTimes.instant(at, json)
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
                    "$T.map($L, $L,$W$L$L)",
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
                    .map(argument -> CodeBlock.of(",$W$L", reference(argument, json)))
                    .collect(CodeBlock.joining(""));
            return CodeBlock.of("$T.write($L, $L$L)", named.adapter(), value, json, arguments);
        }
        return CodeBlock.of("$L.$L($L)", json, schema instanceof Schema.Verbatim ? "value" : "untyped", value);
    }

    private static CodeBlock scalar(ScalarType scalar, String value, String json) {
        if (scalar == ScalarType.CHARACTER) {
            return CodeBlock.of("$T.$L($L, $L)", Spi.JSON_SCALARS, scalar.write(), value, json);
        }
        return scalar.reader() == ScalarType.Reader.ITSELF
                ? CodeBlock.of("$L.$L($L)", json, scalar.write(), value)
                : CodeBlock.of("$T.$L($L, $L)", ReadCode.reader(scalar), scalar.write(), value, json);
    }

    private CodeBlock sequence(Schema.Sequence sequence, String value, String json) {
        Schema element = sequence.element();
        if (element.isPrimitive()) {
            return CodeBlock.of("$T.$Ls($L, $L)", Spi.JSON_ARRAYS, element.type(), value, json);
        }
        boolean array = sequence.shape() == Schema.Shape.ARRAY;
        return CodeBlock.of(
                "$T.$L($L, $L,$W$L)",
                array ? Spi.JSON_ARRAYS : Spi.JSON_LISTS,
                array ? "array" : "list",
                value,
                json,
                reference(element, json));
    }

    // String::valueOf,
    // Colour_Json::text,
    private static CodeBlock key(Schema key) {
        if (key instanceof Schema.Named named) {
            return CodeBlock.of("$T::text,$W", named.adapter());
        }
        return ((Schema.Scalar) key).scalar().key().isPresent()
                ? CodeBlock.of("$T::valueOf,$W", String.class)
                : CodeBlock.of("");
    }

    // Said_Json::write
    // JsonTimes::instant
    // (each2, json2) -> json2.number(each2)
    CodeBlock reference(Schema schema, String json) {
        if (schema instanceof Schema.Scalar scalar && scalar.scalar().reader() != ScalarType.Reader.ITSELF) {
            return CodeBlock.of(
                    "$T::$L", ReadCode.reader(scalar.scalar()), scalar.scalar().write());
        }
        if (schema instanceof Schema.Variable variable) {
            return CodeBlock.of("$L", variables.get(variable.name()));
        }
        if (schema instanceof Schema.Named named && named.arguments().isEmpty()) {
            return CodeBlock.of("$T::write", named.adapter());
        }
        if (schema instanceof Schema.Maybe maybe) {
            return CodeBlock.of("$T.optional($L)", Spi.JSON_LISTS, reference(maybe.value(), json));
        }
        String inner = Lambdas.within(json);
        String each = Lambdas.each(inner);
        return CodeBlock.of("($L, $L) -> $L", each, inner, call(schema, each, inner));
    }
}
