package dev.patchbay.processor.read;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out what fills a parameter. */
final class ParameterReader {

    private static final String RUNTIME = "dev.patchbay.socket.";

    private final Javac javac;
    private final PayloadReader payloads;
    private final ConversionReader conversions;
    private final Optional<TypeMirror> identity;

    ParameterReader(Javac javac, PayloadReader payloads, Optional<TypeMirror> identity) {
        this.javac = javac;
        this.payloads = payloads;
        this.conversions = new ConversionReader(javac);
        this.identity = identity;
    }

    Parameter read(Kind kind, VariableElement parameter, TypeMirror type) {
        Source source = javac.annotation(parameter, "Param")
                .<Source>map(annotation -> variable(parameter, annotation, type))
                .orElseGet(() -> byType(kind, type));
        return new Parameter(
                parameter.getSimpleName().toString(), TypeName.get(type), source, JavacOrigin.of(parameter));
    }

    private Source variable(VariableElement parameter, AnnotationMirror annotation, TypeMirror type) {
        Optional<String> written = Javac.value(annotation).filter(name -> !name.isEmpty());
        Origin origin = written.isPresent() ? JavacOrigin.of(parameter, annotation) : JavacOrigin.of(parameter);
        String name = written.orElse(parameter.getSimpleName().toString());
        return new Source.Variable(name, conversions.read(type), origin);
    }

    private Source byType(Kind kind, TypeMirror type) {
        Optional<Source.Given> given = Arrays.stream(Source.Given.values())
                .filter(each -> Javac.isNamed(type, RUNTIME + each.type()))
                .findFirst();
        if (given.isPresent()) {
            return given.get();
        }
        if (javac.isSubtype(type, "java.lang.Throwable")) {
            int depth = CallbackMethods.lineage(Javac.element(type)).size();
            return new Source.Thrown(TypeName.get(type), depth);
        }
        boolean isIdentity = kind != Kind.CONNECT
                && identity.filter(returned -> javac.types().isSameType(returned, type))
                        .isPresent();
        return isIdentity ? Source.Identity.INSTANCE : typed(kind, type);
    }

    private Source typed(Kind kind, TypeMirror type) {
        if (Javac.isRaw(type)) {
            return new Source.Raw(Javac.shown(Javac.element(type).asType()));
        }
        if (Javac.hasWildcard(type)) {
            return Source.Wildcard.INSTANCE;
        }
        if (Javac.isNamed(type, RUNTIME + "Sender")) {
            return new Source.TypedSender(payloads.read(Javac.arguments(type).get(0)));
        }
        Payload payload = payloads.read(type);
        if (kind == Kind.MESSAGE) {
            return new Source.Message(payload);
        }
        return payload instanceof Payload.Unreadable ? unknown(type) : Source.StrayPayload.INSTANCE;
    }

    static Source unknown(TypeMirror type) {
        boolean ofTheProgram = type.getKind() == TypeKind.DECLARED
                && !Javac.element(type).getQualifiedName().toString().startsWith("java.");
        return ofTheProgram ? Source.Stranger.INSTANCE : Source.Nothing.INSTANCE;
    }
}
