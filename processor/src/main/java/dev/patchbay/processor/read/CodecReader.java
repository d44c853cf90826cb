package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Payload;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads {@code @Codec}. */
final class CodecReader {

    private static final String TEXT = "dev.patchbay.codec.TextCodec";
    private static final String BINARY = "dev.patchbay.codec.BinaryCodec";

    private final Javac javac;
    private final Unresolved unresolved;

    CodecReader(Javac javac, Unresolved unresolved) {
        this.javac = javac;
        this.unresolved = unresolved;
    }

    /** The codec that is named at a place, or else at the payload's own type; empty where neither names one. */
    Optional<TypeMirror> named(Element place, TypeMirror payload) {
        return annotation(place)
                .or(() ->
                        payload.getKind() == TypeKind.DECLARED ? annotation(Javac.element(payload)) : Optional.empty())
                .flatMap(this::codec);
    }

    private Optional<AnnotationMirror> annotation(Element element) {
        return javac.annotation(element, "Codec");
    }

    /** A class that another processor has yet to write is no type here. */
    private Optional<TypeMirror> codec(AnnotationMirror annotation) {
        Optional<Object> value = Javac.value(annotation, "value").map(found -> found.getValue());
        Optional<TypeMirror> type = value.filter(TypeMirror.class::isInstance).map(TypeMirror.class::cast);
        if (type.isEmpty()) {
            unresolved.add("a codec");
        }
        return type.filter(known -> !unresolved.look(known));
    }

    Payload read(TypeMirror codec, TypeMirror payload) {
        String type = Javac.shown(payload);
        if (codec.getKind() != TypeKind.DECLARED) {
            return fault(payload, PayloadProblem.NOT_A_CODEC, Javac.shown(codec), "is no class", type, type);
        }
        Optional<DeclaredType> text = javac.as(codec, TEXT);
        Optional<DeclaredType> binary = javac.as(codec, BINARY);
        if (text.isPresent() == binary.isPresent()) {
            String why = text.isPresent()
                    ? "is both a TextCodec and a BinaryCodec"
                    : "implements neither TextCodec nor BinaryCodec";
            return fault(payload, PayloadProblem.NOT_A_CODEC, Javac.shown(codec), why, type, type);
        }
        DeclaredType implemented = text.or(() -> binary).orElseThrow();
        if (Javac.isRaw(implemented)) {
            String why = "does not say what it reads";
            return fault(payload, PayloadProblem.NOT_A_CODEC, Javac.shown(codec), why, type, type);
        }
        return ofType(codec, Javac.arguments(implemented).get(0), payload, binary.isPresent());
    }

    private Payload ofType(TypeMirror codec, TypeMirror read, TypeMirror payload, boolean binary) {
        TypeName boxed = TypeName.get(payload).box();
        if (!TypeName.get(read).equals(boxed)) {
            return fault(
                    payload,
                    PayloadProblem.CODEC_OF_ANOTHER_TYPE,
                    Javac.shown(codec),
                    Javac.shown(read),
                    Javac.shown(payload));
        }
        return unusable(Javac.element(codec))
                .map(why -> fault(payload, PayloadProblem.UNUSABLE_CODEC, Javac.shown(codec), why))
                .orElseGet(() -> new Payload.Own(
                        TypeName.get(payload),
                        new Codec.Custom(ClassName.get(Javac.element(codec)), TypeName.get(payload), binary)));
    }

    private static Optional<String> unusable(TypeElement codec) {
        if (!Javac.is(codec, ElementKind.CLASS) && !Javac.is(codec, ElementKind.RECORD)) {
            return Optional.of(Description.of(codec.getKind()));
        }
        if (codec.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("abstract");
        }
        if (Visibility.isPrivate(codec)) {
            return Optional.of("private");
        }
        if (Visibility.isInner(codec)) {
            return Optional.of("an inner class");
        }
        if (!codec.getTypeParameters().isEmpty()) {
            return Optional.of("generic");
        }
        boolean constructible = ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty()
                        && !constructor.getModifiers().contains(Modifier.PRIVATE));
        return constructible ? Optional.empty() : Optional.of("without a constructor that takes nothing");
    }

    /** A codec for what needs none. */
    Payload raw(TypeMirror codec, TypeMirror payload, boolean binary) {
        return fault(
                payload,
                PayloadProblem.CODEC_OF_RAW,
                Javac.shown(payload),
                binary ? "binary" : "text",
                Javac.shown(codec),
                kind(codec));
    }

    private String kind(TypeMirror codec) {
        if (codec.getKind() != TypeKind.DECLARED) {
            return "no codec";
        }
        if (javac.as(codec, BINARY).isPresent()) {
            return "a BinaryCodec";
        }
        return javac.as(codec, TEXT).isPresent() ? "a TextCodec" : "no codec";
    }

    private static Payload fault(TypeMirror payload, ProblemCode code, String... parts) {
        return new Payload.Unreadable(TypeName.get(payload), new Payload.Fault(code, List.of(parts)));
    }
}
