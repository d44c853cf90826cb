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

    private static final String RUNTIME = "dev.patchbay.";

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
        Source filled = javac.annotation(parameter, "Param")
                .<Source>map(annotation -> variable(parameter, annotation, type))
                .orElseGet(() -> byType(kind, parameter, type));
        boolean coded = filled instanceof Source.Message || filled instanceof Source.Outlet;
        boolean miscoded = !coded && javac.annotation(parameter, "Codec").isPresent();
        Source source = miscoded ? Source.Miscoded.INSTANCE : filled;
        return new Parameter(
                parameter.getSimpleName().toString(), TypeName.get(type), source, JavacOrigin.of(parameter));
    }

    private Source variable(VariableElement parameter, AnnotationMirror annotation, TypeMirror type) {
        Optional<String> written = Javac.text(annotation);
        Origin origin = written.isPresent() ? JavacOrigin.of(parameter, annotation) : JavacOrigin.of(parameter);
        String name = written.orElse(parameter.getSimpleName().toString());
        Source.Place place = place(type);
        TypeMirror converted =
                place == Source.Place.PATH ? type : Javac.arguments(type).get(0);
        return new Source.Variable(name, place, conversions.read(converted), origin);
    }

    private static Source.Place place(TypeMirror type) {
        if (Javac.isRaw(type)) {
            return Source.Place.PATH;
        }
        if (Javac.isNamed(type, "java.util.Optional")) {
            return Source.Place.QUERY_FIRST;
        }
        return Javac.isNamed(type, "java.util.List") ? Source.Place.QUERY_ALL : Source.Place.PATH;
    }

    private Source byType(Kind kind, VariableElement parameter, TypeMirror type) {
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
        return isIdentity ? Source.Identity.INSTANCE : typed(kind, parameter, type);
    }

    private Source typed(Kind kind, VariableElement parameter, TypeMirror type) {
        if (Javac.isRaw(type)) {
            return new Source.Raw(Javac.shown(Javac.element(type).asType()));
        }
        if (Javac.hasWildcard(type)) {
            return Source.Wildcard.INSTANCE;
        }
        Optional<Source.Way> way = Arrays.stream(Source.Way.values())
                .filter(each -> Javac.isNamed(type, RUNTIME + each.type()))
                .findFirst();
        if (way.isPresent()) {
            return new Source.Outlet(
                    way.get(), payloads.read(Javac.arguments(type).get(0), parameter));
        }
        Optional<Payload.Streamed> streamed = PayloadReader.streamed(type);
        if (streamed.isPresent()) {
            return kind == Kind.MESSAGE ? new Source.Message(streamed.get()) : Source.StrayPayload.INSTANCE;
        }
        Payload payload = kind == Kind.MESSAGE ? payloads.received(type, parameter) : payloads.read(type, parameter);
        return payload(kind, type, payload);
    }

    private static Source payload(Kind kind, TypeMirror type, Payload payload) {
        boolean bytes = payload == Payload.Raw.BYTES || payload == Payload.Raw.BUFFER;
        if (kind == Kind.MESSAGE || (kind.isControl() && bytes)) {
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
