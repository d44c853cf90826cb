package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Settings;
import dev.patchbay.processor.model.Settings.Limit;
import dev.patchbay.processor.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The methods that tell the server what {@code @Socket} says beside the path. */
final class SettingMethods {

    private final Settings settings;

    SettingMethods(Settings settings) {
        this.settings = settings;
    }

    /** Nothing for what is left to the server. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (!settings.bounds().isEmpty()) {
            methods.add(limits());
        }
        if (!settings.subprotocols().isEmpty()) {
            methods.add(subprotocols());
        }
        if (settings.authToken()) {
            methods.add(Overrides.constant("takesAuthToken", true));
        }
        return methods;
    }

    // @Override
    // public Limits limits(Limits server) {
    //   return server.withMessageSize(1024).withIdleTimeout(Duration.ofSeconds(90));
    // }
    private MethodSpec limits() {
        CodeBlock changes = settings.bounds().stream()
                .map(bound -> CodeBlock.of(".$L($L)", bound.limit().method(), amount(bound)))
                .collect(CodeBlock.joining(""));
        return Overrides.method("limits")
                .returns(Spi.LIMITS)
                .addParameter(Spi.LIMITS, "server")
                .addStatement("return server$L", changes)
                .build();
    }

    private static CodeBlock amount(Settings.Bound bound) {
        if (bound.limit() == Limit.IDLE_TIMEOUT) {
            Span span = Span.of(bound.text()).orElseThrow();
            return CodeBlock.of("$T.$L($L)", Duration.class, span.unit().factory(), span.amount());
        }
        return CodeBlock.of(bound.limit() == Limit.BACKLOG ? "$LL" : "$L", bound.text());
    }

    // @Override
    // public List<String> subprotocols() {
    //   return List.of("chat.v2", "chat.v1");
    // }
    private MethodSpec subprotocols() {
        CodeBlock names = settings.subprotocols().stream()
                .map(name -> Literal.of(name.text()))
                .collect(CodeBlock.joining(", "));
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));
        return Overrides.method("subprotocols")
                .returns(list)
                .addStatement("return $T.of($L)", List.class, names)
                .build();
    }
}
