package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.patchbay.processor.model.Payload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The method that hands out the codecs of a class's payloads, for tools and tests. */
final class CodecsMethod {

    private static final TypeName CODECS = ParameterizedTypeName.get(
            ClassName.get(List.class),
            ParameterizedTypeName.get(Spi.JSON_CODEC, WildcardTypeName.subtypeOf(Object.class)));

    private CodecsMethod() {}

    // @Override
    // public List<JsonCodec<?>> codecs() {
    //   return List.of(Said_Json.CODEC);
    // }
    static Optional<MethodSpec> of(Stream<Payload> payloads, Collection<String> writers) {
        List<ClassName> adapters = adapters(payloads);
        if (adapters.isEmpty() && writers.isEmpty()) {
            return Optional.empty();
        }
        MethodSpec.Builder method = Overrides.method("codecs").returns(CODECS);
        if (writers.isEmpty()) {
            return Optional.of(
                    method.addStatement("return $L", listed(adapters)).build());
        }
        method.addStatement("$T all = new $T<>($L)", CODECS, ArrayList.class, listed(adapters));
        writers.forEach(writer -> method.addStatement("all.addAll($L.codecs())", writer));
        return Optional.of(method.addStatement("return all").build());
    }

    // public List<JsonCodec<?>> codecs() {
    //   return List.of(Said_Json.CODEC);
    // }
    static MethodSpec ofWriter(Stream<Payload> payloads) {
        return MethodSpec.methodBuilder("codecs")
                .addModifiers(Modifier.PUBLIC)
                .returns(CODECS)
                .addStatement("return $L", listed(adapters(payloads)))
                .build();
    }

    private static List<ClassName> adapters(Stream<Payload> payloads) {
        return payloads.filter(Payload.Json.class::isInstance)
                .flatMap(payload -> ((Payload.Json) payload).adapters().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static CodeBlock listed(List<ClassName> adapters) {
        CodeBlock codecs = adapters.stream()
                .map(adapter -> CodeBlock.of("$T.CODEC", adapter))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.of($L)", List.class, codecs);
    }
}
