package dev.patchbay.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Declared.Access;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What reads and writes an enum. Its constants may have other ordinals when it comes from another compilation, so that only an adapter
 * beside it asks for them.
 */
final class ConstantsAdapter {

    /** What is in scope, and would be taken for an enum of this name. */
    private static final Set<String> HIDING = Set.of("CODEC", "NAMES", "CONSTANTS", "json", "value", "text");

    private final Declared.Constants constants;
    private final ClassName type;

    ConstantsAdapter(Declared.Constants constants) {
        this.constants = constants;
        this.type = constants.head().type();
    }

    // private static final JsonNames NAMES = JsonNames.of("RED", "GREEN");
    // private static final Color[] CONSTANTS = {Color.RED, Color.GREEN};
    void addTo(TypeSpec.Builder adapter) {
        List<Wired> wired =
                Stream.concat(wired(0, 1), wired(1, Integer.MAX_VALUE)).toList();
        CodeBlock all = wired.stream().map(each -> constant(each.constant())).collect(CodeBlock.joining(",$W"));
        adapter.addField(AdapterFile.namesOf(
                        "NAMES", wired.stream().map(Wired::name).toList()))
                .addField(AdapterFile.constant(ArrayTypeName.of(type), "CONSTANTS")
                        .initializer("{$L}", all)
                        .build())
                .addMethod(AdapterFile.nobody())
                .addMethod(read())
                .addMethod(write())
                .addMethod(key(wired))
                .addMethod(text());
    }

    // Color.RED
    private CodeBlock constant(String name) {
        return HIDING.contains(type.simpleNames().get(0))
                ? CodeBlock.of("$L.$L", type.canonicalName(), name)
                : CodeBlock.of("$T.$L", type, name);
    }

    /** A name in JSON, as an expression, and its constant. */
    private record Wired(CodeBlock name, String constant) {}

    /** The names that are written come first, so that a constant's ordinal is the index of its own. */
    private Stream<Wired> wired(int from, int to) {
        return constants.constants().stream()
                .flatMap(constant -> constant.names().stream()
                        .skip(from)
                        .limit(to - (long) from)
                        .map(name -> new Wired(name(constant, name), constant.name())));
    }

    // "RED"
    // Color.RED.code()
    private CodeBlock name(Declared.Constant constant, String name) {
        boolean isAsked =
                constants.value().isPresent() && name.equals(constant.names().get(0));
        return isAsked
                ? CodeBlock.of("$L$L", constant(constant.name()), asked())
                : CodeBlock.of("$L", Literal.of(name));
    }

    /** {@code .code()}, or {@code .code}. */
    private String asked() {
        Access access = constants.value().orElseThrow();
        return access instanceof Access.Method method
                ? "." + method.name() + "()"
                : "." + ((Access.Field) access).name();
    }

    // public static Color read(JsonReader json) {
    //   return CONSTANTS[json.constant(NAMES)];
    //   return CONSTANTS[json.constant(NAMES, 2)];
    // }
    private MethodSpec read() {
        return AdapterFile.method("read")
                .returns(type)
                .addParameter(Spi.JSON_READER, "json")
                .addStatement("return CONSTANTS[json.constant(NAMES$L)]", otherwise())
                .build();
    }

    // , 2
    private String otherwise() {
        List<String> names =
                constants.constants().stream().map(Declared.Constant::name).toList();
        return constants.otherwise().map(name -> ", " + names.indexOf(name)).orElse("");
    }

    // public static void write(Color value, JsonWriter json) {
    //   json.constant(NAMES, value.ordinal());
    // }
    private MethodSpec write() {
        return AdapterFile.method("write")
                .addParameter(type, "value")
                .addParameter(Spi.JSON_WRITER, "json")
                .addStatement(
                        constants.head().besides()
                                ? "json.constant(NAMES, value.ordinal())"
                                : "json.string(text(value))")
                .build();
    }

    // public static Color key(String text) {
    //   return switch (text) {
    //     case "RED" -> Color.RED;
    //     default -> throw NAMES.unlike();
    //   };
    // }
    private MethodSpec key(List<Wired> wired) {
        MethodSpec.Builder key = AdapterFile.method("key").returns(type).addParameter(String.class, "text");
        if (constants.value().isPresent()) {
            return key.addCode(searched()).build();
        }
        key.beginControlFlow("return switch (text)");
        wired.forEach(each -> key.addStatement("case $L -> $L", each.name(), constant(each.constant())));
        return key.addStatement("default -> throw NAMES.unlike()")
                .addCode("$<};\n")
                .build();
    }

    // for (int i = 0; i < CONSTANTS.length; i++) {
    //   if (NAMES.get(i).equals(text)) {
    //     return CONSTANTS[i];
    //   }
    // }
    // throw NAMES.unlike();
    private static CodeBlock searched() {
        return CodeBlock.builder()
                .beginControlFlow("for (int i = 0; i < CONSTANTS.length; i++)")
                .beginControlFlow("if (NAMES.get(i).equals(text))")
                .addStatement("return CONSTANTS[i]")
                .endControlFlow()
                .endControlFlow()
                .addStatement("throw NAMES.unlike()")
                .build();
    }

    // public static String text(Color value) {
    //   return NAMES.get(value.ordinal());
    // }
    private MethodSpec text() {
        MethodSpec.Builder text =
                AdapterFile.method("text").returns(String.class).addParameter(type, "value");
        if (constants.head().besides()) {
            return text.addStatement("return NAMES.get(value.ordinal())").build();
        }
        if (constants.value().isPresent()) {
            return text.addStatement("return value$L", asked()).build();
        }
        List<Declared.Constant> renamed = constants.constants().stream()
                .filter(constant -> !constant.names().get(0).equals(constant.name()))
                .toList();
        if (renamed.isEmpty()) {
            return text.addStatement("return value.name()").build();
        }
        text.beginControlFlow("return switch (value)");
        renamed.forEach(constant -> text.addStatement(
                "case $L -> $L", constant.name(), Literal.of(constant.names().get(0))));
        return text.addStatement("default -> value.name()").addCode("$<};\n").build();
    }
}
