package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.patchbay.processor.model.Declared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The loop that reads the names of an object in any order, and what a strict one keeps in mind. */
final class ReadLoop {

    private final List<Declared.Component> wired;
    private final ComponentCode code;
    private final WiredNames names;
    private final boolean strict;
    private final Map<Declared.Component, String> found = new LinkedHashMap<>();
    private final String name;

    ReadLoop(List<Declared.Component> components, ComponentCode code, WiredNames names, Naming naming) {
        this.wired = components.stream().filter(Declared.Component::isWired).toList();
        this.code = code;
        this.names = names;
        this.strict = naming.strict();
        wired.stream()
                .filter(code::isInsistedOn)
                .forEach(component -> found.put(component, naming.free().take(component.name() + "Came")));
        this.name = naming.free().take("name");
    }

    /** What names are left, and how exact one has to be. */
    record Naming(FreeNames free, boolean strict) {}

    // boolean textCame = false;
    // json.beginObject();
    // for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
    //   switch (name) {
    //     case 0 -> text = json.isNull() ? null : json.string();
    //     default -> json.skip();
    //   }
    // }
    CodeBlock code(Function<Declared.Component, CodeBlock> assigned) {
        CodeBlock.Builder loop = CodeBlock.builder();
        found.values().forEach(came -> loop.addStatement("boolean $L = false", came));
        loop.addStatement("json.beginObject()")
                .beginControlFlow(
                        "for (int $L = json.name(NAMES); $L != $T.END; $L = json.name(NAMES))",
                        name,
                        name,
                        Spi.JSON_READER,
                        name)
                .beginControlFlow("switch ($L)", name);
        wired.forEach(component -> loop.add(part(component, assigned.apply(component))));
        if (!names.skipped().isEmpty()) {
            loop.addStatement("case $L -> json.skip()", names.skipped());
        }
        return loop.addStatement(strict ? "default -> json.unknown(NAMES)" : "default -> json.skip()")
                .endControlFlow()
                .endControlFlow()
                .add(missing())
                .build();
    }

    private CodeBlock part(Declared.Component component, CodeBlock assigned) {
        CodeBlock.Builder part = CodeBlock.builder();
        if (!code.isInsistedOn(component)) {
            return part.addStatement("case $L -> $L", names.labels(component), assigned)
                    .build();
        }
        return part.beginControlFlow("case $L ->", names.labels(component))
                .addStatement(assigned)
                .addStatement("$L = true", found.get(component))
                .endControlFlow()
                .build();
    }

    // if (!textCame) {
    //   throw json.missing("text");
    // }
    private CodeBlock missing() {
        CodeBlock.Builder missing = CodeBlock.builder();
        found.forEach((component, came) -> missing.beginControlFlow("if (!$L)", came)
                .addStatement(
                        "throw json.missing($L)", Literal.of(component.names().get(0)))
                .endControlFlow());
        return missing.build();
    }
}
