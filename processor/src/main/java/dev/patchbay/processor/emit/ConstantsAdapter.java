package dev.patchbay.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Declared;
import java.util.List;

/** What reads and writes an enum. */
final class ConstantsAdapter {

    private final Declared.Constants constants;
    private final ClassName type;

    ConstantsAdapter(Declared.Constants constants) {
        this.constants = constants;
        this.type = constants.head().type();
    }

    // private static final JsonNames NAMES = JsonNames.of("RED", "GREEN");
    // private static final Color[] CONSTANTS = {Color.RED, Color.GREEN};
    void addTo(TypeSpec.Builder adapter) {
        List<String> names = constants.constants().stream()
                .flatMap(constant -> constant.names().stream())
                .toList();
        CodeBlock all = constants.constants().stream()
                .flatMap(constant -> constant.names().stream().map(name -> CodeBlock.of("$T.$L", type, constant.name())))
                .collect(CodeBlock.joining(",$W"));
        adapter.addField(AdapterFile.names("NAMES", names))
                .addField(AdapterFile.constant(ArrayTypeName.of(type), "CONSTANTS")
                        .initializer("{$L}", all)
                        .build())
                .addMethod(AdapterFile.nobody())
                .addMethod(read())
                .addMethod(write())
                .addMethod(key())
                .addMethod(text());
    }

    // public static Color read(JsonReader json) {
    //   return CONSTANTS[json.constant(NAMES)];
    // }
    private MethodSpec read() {
        return AdapterFile.method("read")
                .returns(type)
                .addParameter(Spi.JSON_READER, "json")
                .addStatement("return CONSTANTS[json.constant(NAMES)]")
                .build();
    }

    // public static void write(Color value, JsonWriter json) {
    //   json.string(text(value));
    // }
    private MethodSpec write() {
        return AdapterFile.method("write")
                .addParameter(type, "value")
                .addParameter(Spi.JSON_WRITER, "json")
                .addStatement("json.string(text(value))")
                .build();
    }

    // public static Color key(String text) {
    //   return CONSTANTS[NAMES.constant(text)];
    // }
    private MethodSpec key() {
        return AdapterFile.method("key")
                .returns(type)
                .addParameter(String.class, "text")
                .addStatement("return CONSTANTS[NAMES.constant(text)]")
                .build();
    }

    // public static String text(Color value) {
    //   return value.name();
    // }
    private MethodSpec text() {
        MethodSpec.Builder text =
                AdapterFile.method("text").returns(String.class).addParameter(type, "value");
        if (constants.constants().stream().allMatch(ConstantsAdapter::isNamedAsInJava)) {
            return text.addStatement("return value.name()").build();
        }
        text.beginControlFlow("return switch (value)");
        constants.constants().stream()
                .filter(constant -> !isNamedAsInJava(constant))
                .forEach(constant -> text.addStatement("case $L -> $L", constant.name(), name(constant)));
        return text.addStatement("default -> value.name()").addCode("$<};\n").build();
    }

    private static boolean isNamedAsInJava(Declared.Constant constant) {
        return constant.names().isEmpty()
                || constant.names().get(0).equals(constant.name());
    }

    private static CodeBlock name(Declared.Constant constant) {
        return Literal.of(constant.names().get(0));
    }
}
