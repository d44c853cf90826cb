package dev.patchbay.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Declared.Access;
import dev.patchbay.processor.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the parts of records and beans are read and written, nulls and what is absent included. */
final class ComponentCode {

    private final ReadCode read;
    private final WriteCode write;
    private final WiredNames names;
    private final boolean strict;

    ComponentCode(Map<String, String> variables, WiredNames names, boolean strict) {
        this.read = new ReadCode(variables);
        this.write = new WriteCode(variables);
        this.names = names;
        this.strict = strict;
    }

    // null
    // 0
    // List.of()
    static CodeBlock missing(Declared.Component component) {
        Schema schema = component.schema();
        if (schema.isPrimitive()) {
            return CodeBlock.of(schema.type().equals(TypeName.BOOLEAN) ? "false" : "0");
        }
        if (schema instanceof Schema.Maybe maybe) {
            return CodeBlock.of("$T.empty()", maybe.raw());
        }
        return component.nullable() ? CodeBlock.of("null") : empty(schema);
    }

    // (String) null
    // 0
    static CodeBlock ignored(TypeName type) {
        if (type.equals(TypeName.BOOLEAN) || type.equals(TypeName.INT)) {
            return CodeBlock.of(type.equals(TypeName.INT) ? "0" : "false");
        }
        return CodeBlock.of("($T) $L", type, type.isPrimitive() ? "0" : "null");
    }

    private static CodeBlock empty(Schema schema) {
        if (schema instanceof Schema.Mapping) {
            return CodeBlock.of("$T.of()", Map.class);
        }
        if (schema instanceof Schema.Sequence sequence) {
            return switch (sequence.shape()) {
                case LIST -> CodeBlock.of("$T.of()", List.class);
                case SET -> CodeBlock.of("$T.of()", Set.class);
                case ARRAY -> emptyArray((ArrayTypeName) sequence.type());
            };
        }
        return CodeBlock.of("null");
    }

    // new int[0][]
    private static CodeBlock emptyArray(ArrayTypeName type) {
        TypeName element = type.componentType();
        StringBuilder more = new StringBuilder();
        while (element instanceof ArrayTypeName array) {
            element = array.componentType();
            more.append("[]");
        }
        return CodeBlock.of("new $T[0]$L", element, more);
    }

    // json.isNull() ? null : json.string()
    // json.isNull() ? t.ofNull() : t.read(json)
    // json.isNull() ? Optional.empty() : Optional.of(Author_Json.read(json))
    CodeBlock read(Declared.Component component) {
        Schema schema = component.schema();
        if (schema instanceof Schema.Maybe maybe) {
            return CodeBlock.of(
                    "json.isNull() ? $T.empty()$W: $T.of($L)",
                    maybe.raw(),
                    maybe.raw(),
                    read.value(maybe.value(), "json"));
        }
        CodeBlock value = read.value(schema, "json");
        boolean neverNull = schema.isPrimitive() || schema instanceof Schema.Verbatim || isInsistedOn(component);
        CodeBlock none = schema instanceof Schema.Variable variable ? read.ofNull(variable) : missing(component);
        return neverNull ? value : CodeBlock.of("json.isNull() ? $L$W: $L", none, value);
    }

    boolean isInsistedOn(Declared.Component component) {
        return strict && component.isRequired();
    }

    // json.name(NAMES, 1);
    // json.number(value.at());
    CodeBlock write(Declared.Component component, String local) {
        Schema schema = component.schema();
        CodeBlock.Builder code = CodeBlock.builder();
        if (schema.isPrimitive()) {
            return named(component, get(component), schema, code).build();
        }
        code.addStatement("$T $L = $L", schema.type(), local, get(component));
        if (schema instanceof Schema.Maybe maybe) {
            code.beginControlFlow("if ($L != null && $L.isPresent())", local, local);
            named(component, local + "." + getter(maybe) + "()", maybe.value(), code);
        } else {
            code.beginControlFlow("if ($L != null)", local);
            named(component, local, schema, code);
        }
        return code.endControlFlow().build();
    }

    private CodeBlock.Builder named(Declared.Component component, String value, Schema schema, CodeBlock.Builder code) {
        return code.addStatement("json.name(NAMES, $L)", names.index(component))
                .addStatement(write.call(schema, value, "json"));
    }

    /** {@code getAsInt} of an {@code OptionalInt}. */
    private static String getter(Schema.Maybe maybe) {
        String number = maybe.raw().simpleName().substring("Optional".length());
        return number.isEmpty() ? "get" : "getAs" + number;
    }

    private static String get(Declared.Component component) {
        return component.get() instanceof Access.Method method
                ? "value." + method.name() + "()"
                : "value." + ((Access.Field) component.get()).name();
    }
}
