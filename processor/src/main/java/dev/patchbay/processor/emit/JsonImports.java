package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Asks avaje-jsonb's processor for the adapters of the payloads of a class. */
final class JsonImports {

    private JsonImports() {}

    static List<AnnotationSpec> of(Endpoint endpoint) {
        return of(endpoint.payloads(), endpoint.discriminator());
    }

    static List<AnnotationSpec> of(Stream<Payload> payloads, String discriminator) {
        Set<ClassName> records = new TreeSet<>();
        TreeMap<ClassName, Payload.Union> unions = new TreeMap<>();
        payloads.filter(Payload.Json.class::isInstance)
                .map(Payload.Json.class::cast)
                .forEach(payload -> {
                    records.addAll(payload.imports());
                    payload.unions().forEach(union -> unions.put(union.type(), union));
                });
        List<AnnotationSpec> imports = new ArrayList<>();
        if (!records.isEmpty()) {
            imports.add(records(records));
        }
        unions.values().forEach(union -> imports.add(union(union, discriminator)));
        return imports;
    }

    // @Json.Import({NewMessage.class, Said.class})
    private static AnnotationSpec records(Set<ClassName> records) {
        CodeBlock classes =
                records.stream().map(type -> CodeBlock.of("$T.class", type)).collect(CodeBlock.joining(",$W"));
        return AnnotationSpec.builder(Spi.JSON_IMPORT)
                .addMember("value", "{$L}", classes)
                .build();
    }

    // @Json.Import(value = Shape.class, jsonSettings = @Json(typeProperty = "type"), subtypes = {...})
    private static AnnotationSpec union(Payload.Union union, String discriminator) {
        AnnotationSpec.Builder builder = AnnotationSpec.builder(Spi.JSON_IMPORT)
                .addMember("value", "$T.class", union.type())
                .addMember("jsonSettings", "@$T(typeProperty = $L)", Spi.JSON, Literal.of(discriminator));
        for (ClassName one : union.cases()) {
            builder.addMember("subtypes", "@$T(type = $T.class, name = $S)", Spi.JSON_SUB_TYPE, one, one.simpleName());
        }
        return builder.build();
    }
}
