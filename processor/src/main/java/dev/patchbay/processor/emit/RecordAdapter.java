package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What reads and writes a record, or another class that is made of all its parts at once. */
final class RecordAdapter {

    private final Declared.RecordClass record;
    private final WiredNames names;
    private final ComponentCode code;
    private final FreeNames free;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<Declared.Component, String> locals = new LinkedHashMap<>();

    RecordAdapter(Declared.RecordClass record) {
        this.record = record;
        this.free = AdapterNames.free(record.components());
        this.names = new WiredNames(record.components(), record.manner());
        record.variables().forEach(variable -> variables.put(variable.name(), free.take(Names.of(variable))));
        record.components().stream()
                .filter(Declared.Component::isWired)
                .forEach(component -> locals.put(component, free.take(component.name())));
        this.code = new ComponentCode(variables, names, record.manner().strict());
    }

    // private static final JsonNames NAMES = JsonNames.of("text", "at");
    void addTo(TypeSpec.Builder adapter) {
        adapter.addField(names.field()).addMethod(AdapterFile.nobody()).addMethod(read());
        if (record.isCase()) {
            String arguments =
                    variables.values().stream().map(name -> ", " + name).collect(Collectors.joining());
            adapter.addMethod(write("write")
                            .addStatement("json.beginObject()")
                            .addStatement("writeFields(value, json$L)", arguments)
                            .addStatement("json.endObject()")
                            .build())
                    .addMethod(write("writeFields").addCode(fields()).build());
        } else {
            adapter.addMethod(write("write")
                    .addStatement("json.beginObject()")
                    .addCode(fields())
                    .addStatement("json.endObject()")
                    .build());
        }
    }

    private TypeName type() {
        return record.variables().isEmpty()
                ? record.head().type()
                : ParameterizedTypeName.get(
                        record.head().type(), record.variables().toArray(TypeName[]::new));
    }

    // public static Said read(JsonReader json) {
    //   String text = null;
    //   ...
    //   return new Said(text, at);
    // }
    private MethodSpec read() {
        MethodSpec.Builder read = AdapterFile.method("read")
                .addTypeVariables(record.variables())
                .returns(type())
                .addParameter(Spi.JSON_READER, "json");
        record.variables()
                .forEach(variable ->
                        read.addParameter(ParameterizedTypeName.get(Spi.JSON_READ, variable), parameter(variable)));
        locals.forEach((component, local) ->
                read.addStatement("$T $L = $L", component.schema().type(), local, ComponentCode.missing(component)));
        ReadLoop loop = new ReadLoop(
                record.components(),
                code,
                names,
                new ReadLoop.Naming(free, record.manner().strict()));
        CodeBlock all = record.components().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
        return read.addCode(
                        loop.code(component -> CodeBlock.of("$L = $L", locals.get(component), code.read(component))))
                .addStatement(
                        "return $L$L($L)",
                        AdapterFile.made(record.maker(), record.head().type()),
                        variables.isEmpty() ? "" : "<>",
                        all)
                .build();
    }

    private String parameter(TypeVariableName variable) {
        return Optional.ofNullable(variables.get(variable.name())).orElseThrow();
    }

    private CodeBlock argument(Declared.Component component) {
        return component.isWired()
                ? CodeBlock.of("$L", locals.get(component))
                : ComponentCode.ignored(component.schema().type());
    }

    // public static void write(Said value, JsonWriter json) {
    private MethodSpec.Builder write(String name) {
        MethodSpec.Builder write = AdapterFile.method(name)
                .addTypeVariables(record.variables())
                .addParameter(type(), "value")
                .addParameter(Spi.JSON_WRITER, "json");
        record.variables()
                .forEach(variable ->
                        write.addParameter(ParameterizedTypeName.get(Spi.JSON_WRITE, variable), parameter(variable)));
        return write;
    }

    private CodeBlock fields() {
        CodeBlock.Builder fields = CodeBlock.builder();
        locals.forEach((component, local) -> fields.add(code.write(component, local)));
        return fields.build();
    }
}
