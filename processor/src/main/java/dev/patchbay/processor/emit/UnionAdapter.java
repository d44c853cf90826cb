package dev.patchbay.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Declared;
import java.util.List;

/** What reads and writes a sealed interface: finds out which record it is, and leaves the rest to that one's adapter. */
final class UnionAdapter {

    private final Declared.Union union;

    UnionAdapter(Declared.Union union) {
        this.union = union;
    }

    // private static final JsonNames PROPERTY = JsonNames.of("type");
    // private static final JsonNames CASES = JsonNames.of("Circle", "Square");
    void addTo(TypeSpec.Builder adapter) {
        adapter.addField(AdapterFile.names("PROPERTY", List.of(union.property())))
                .addField(AdapterFile.names(
                        "CASES", union.cases().stream().map(Declared.Case::name).toList()))
                .addMethod(AdapterFile.nobody())
                .addMethod(read())
                .addMethod(write());
    }

    // public static Shape read(JsonReader json) {
    //   return switch (json.caseOf("type", CASES)) {
    //     case 0 -> Circle_Json.read(json);
    //     default -> Square_Json.read(json);
    //   };
    // }
    private MethodSpec read() {
        MethodSpec.Builder read = AdapterFile.method("read")
                .returns(union.head().type())
                .addParameter(Spi.JSON_READER, "json")
                .beginControlFlow("return switch (json.caseOf($L, CASES))", Literal.of(union.property()));
        int last = union.cases().size() - 1;
        for (int i = 0; i < last; i++) {
            read.addStatement(
                    "case $L -> $T.read(json)", i, union.cases().get(i).adapter());
        }
        return read.addStatement(
                        "default -> $T.read(json)", union.cases().get(last).adapter())
                .addCode("$<};\n")
                .build();
    }

    // public static void write(Shape value, JsonWriter json) {
    //   json.beginObject();
    //   json.name(PROPERTY, 0);
    //   if (value instanceof Circle one) {
    //     json.constant(CASES, 0);
    //     Circle_Json.writeFields(one, json);
    //   } else if (value instanceof Square one) {
    //     json.constant(CASES, 1);
    //     Square_Json.writeFields(one, json);
    //   }
    //   json.endObject();
    // }
    private MethodSpec write() {
        MethodSpec.Builder write = AdapterFile.method("write")
                .addParameter(union.head().type(), "value")
                .addParameter(Spi.JSON_WRITER, "json")
                .addStatement("json.beginObject()")
                .addStatement("json.name(PROPERTY, 0)");
        for (int i = 0; i < union.cases().size(); i++) {
            Declared.Case one = union.cases().get(i);
            write.addCode(i == 0 ? "if" : " else if")
                    .addCode(" (value instanceof $T one) {\n$>", one.type())
                    .addStatement("json.constant(CASES, $L)", i)
                    .addStatement("$T.writeFields(one, json)", one.adapter())
                    .addCode("$<}");
        }
        return write.addCode("\n").addStatement("json.endObject()").build();
    }
}
