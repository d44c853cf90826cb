package dev.patchbay.processor.read;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Way;
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
    private final Home home;
    private final PayloadReader payloads;
    private final ConversionReader conversions;
    private final Identities identities;
    private final ChannelOutletReader outlets;

    ParameterReader(Javac javac, PayloadReader payloads, Identities identities, Home home) {
        this.javac = javac;
        this.home = home;
        this.payloads = payloads;
        this.conversions = new ConversionReader(javac);
        this.identities = identities;
        this.outlets = new ChannelOutletReader(javac, payloads);
    }

    Parameter read(Kind kind, VariableElement parameter, TypeMirror type) {
        boolean imitated = !new LookAlikes(javac, home).ofParameter(parameter).isEmpty();
        Source filled = imitated ? Source.Imitated.INSTANCE : filled(kind, parameter, type);
        boolean coded = filled.carried().isPresent();
        boolean open = filled instanceof Source.Raw || filled == Source.Wildcard.INSTANCE;
        boolean miscoded = !coded
                && !imitated
                && !open
                && javac.annotation(parameter, "Codec").isPresent();
        Source source = miscoded ? Source.Miscoded.INSTANCE : filled;
        return new Parameter(
                parameter.getSimpleName().toString(), TypeName.get(type), source, JavacOrigin.of(parameter));
    }

    private Source filled(Kind kind, VariableElement parameter, TypeMirror type) {
        Optional<AnnotationMirror> param = javac.annotation(parameter, "Param");
        boolean payload = javac.annotation(parameter, "Payload").isPresent();
        boolean identity = javac.annotation(parameter, "Identity").isPresent();
        if ((payload && identity) || (param.isPresent() && (payload || identity))) {
            return Source.Contradiction.INSTANCE;
        }
        if (param.isPresent()) {
            return variable(parameter, param.get(), type);
        }
        if (payload) {
            return marked(kind, parameter, type);
        }
        return identity ? identity(kind, type) : byType(kind, parameter, type);
    }

    private Source marked(Kind kind, VariableElement parameter, TypeMirror type) {
        if (Javac.isRaw(type) || Javac.hasWildcard(type)) {
            return typed(kind, parameter, type);
        }
        return kind.takesPayload() || kind.isControl() ? received(kind, parameter, type) : Source.StrayPayload.INSTANCE;
    }

    /** Where no socket lists a channel, its word is taken for it; the socket that does is asked later. */
    private Source identity(Kind kind, TypeMirror type) {
        boolean given = identities.give(javac, type)
                || (!identities.listed()
                        && type.getKind() == TypeKind.DECLARED
                        && Javac.arguments(type).isEmpty());
        return given && kind != Kind.CONNECT ? new Source.Identity(TypeName.get(type)) : Source.Stranger.INSTANCE;
    }

    private Source variable(VariableElement parameter, AnnotationMirror annotation, TypeMirror type) {
        Optional<String> written = Javac.text(annotation);
        Origin origin = written.isPresent() ? JavacOrigin.of(parameter, annotation) : JavacOrigin.of(parameter);
        String name = written.orElse(parameter.getSimpleName().toString());
        if (written.isEmpty() && name.matches("arg\\d+") && !javac.isSource(parameter)) {
            return Source.Nameless.INSTANCE;
        }
        Source.Place place = place(type);
        TypeMirror converted =
                place == Source.Place.PATH ? type : Javac.arguments(type).get(0);
        return new Source.Variable(name, place, conversions.read(converted), origin);
    }

    private Source.Place place(TypeMirror type) {
        if (Javac.isRaw(type)) {
            return Source.Place.PATH;
        }
        if (Javac.isNamed(type, "java.util.Optional")) {
            return Source.Place.QUERY_FIRST;
        }
        boolean all = home.form() == Home.Form.MESSAGES && Javac.isNamed(type, "java.util.List");
        return all ? Source.Place.QUERY_ALL : Source.Place.PATH;
    }

    private Source byType(Kind kind, VariableElement parameter, TypeMirror type) {
        Optional<Source.Given> given = Arrays.stream(Source.Given.values())
                .filter(each -> Javac.isNamed(type, RUNTIME + each.type()))
                .findFirst();
        if (given.isPresent()) {
            return given.get();
        }
        if (kind != Kind.INFO && javac.isSubtype(type, "java.lang.Throwable")) {
            int depth = CallbackMethods.lineage(Javac.element(type)).size();
            return new Source.Thrown(TypeName.get(type), depth);
        }
        boolean isIdentity =
                kind != Kind.CONNECT && javac.annotation(parameter, "Codec").isEmpty() && identities.give(javac, type);
        return isIdentity ? new Source.Identity(TypeName.get(type)) : typed(kind, parameter, type);
    }

    private Source typed(Kind kind, VariableElement parameter, TypeMirror type) {
        if (kind == Kind.INFO && !isOutlet(type)) { // it is told from others by its class
            return outlets.read(type, parameter).orElseGet(() -> received(kind, parameter, type));
        }
        if (Javac.isRaw(type)) {
            return new Source.Raw(Javac.shown(Javac.element(type).asType()));
        }
        if (Javac.hasWildcard(type)) {
            return Source.Wildcard.INSTANCE;
        }
        Optional<Way> way = way(type);
        if (way.isPresent()) {
            TypeMirror sent = Javac.arguments(type).get(0);
            return outlet(way.get(), sent, parameter);
        }
        return outlets.read(type, parameter).orElseGet(() -> received(kind, parameter, type));
    }

    private static boolean isOutlet(TypeMirror type) {
        return way(type).isPresent() || ChannelOutletReader.isGeneric(type);
    }

    private static Optional<Way> way(TypeMirror type) {
        return Arrays.stream(Way.values())
                .filter(each -> Javac.isNamed(type, RUNTIME + each.type()))
                .findFirst();
    }

    private Source outlet(Way way, TypeMirror sent, VariableElement parameter) {
        String advice = "Name a record, or take " + way.untyped(home) + " with JsonValue.of(...).text()";
        return new Source.Outlet(way, payloads.sent(sent, parameter, advice), EndpointReader.isPublic(sent));
    }

    private Source received(Kind kind, VariableElement parameter, TypeMirror type) {
        if (kind == Kind.INFO) {
            return new Source.Info(TypeName.get(type), javac.wider(type));
        }
        Optional<Payload.Streamed> streamed =
                home.form() == Home.Form.MESSAGES ? PayloadReader.streamed(type) : Optional.empty();
        if (streamed.isPresent()) {
            return kind == Kind.MESSAGE ? new Source.Message(streamed.get()) : Source.StrayPayload.INSTANCE;
        }
        Payload payload = kind.takesPayload() ? payloads.received(type, parameter) : payloads.read(type, parameter);
        boolean bytes = payload == Payload.Raw.BYTES || payload == Payload.Raw.BUFFER;
        if (kind.takesPayload() || (kind.isControl() && bytes)) {
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
