package dev.patchbay.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What Jackson is told that would make other JSON of a type than is made here. What it says of descriptions or the order is not. */
final class Unfollowed {

    /** Whatever their attributes are. */
    private static final Set<String> ALWAYS = Set.of(
            "EnumNaming",
            "JacksonInject",
            "JsonAnyGetter",
            "JsonAnySetter",
            "JsonAppend",
            "JsonBackReference",
            "JsonDeserialize",
            "JsonDeserializeAs",
            "JsonFilter",
            "JsonIdentityInfo",
            "JsonIdentityReference",
            "JsonIgnoreType",
            "JsonKey",
            "JsonManagedReference",
            "JsonMerge",
            "JsonRawValue",
            "JsonSerialize",
            "JsonSerializeAs",
            "JsonTypeId",
            "JsonTypeIdResolver",
            "JsonTypeResolver",
            "JsonUnwrapped",
            "JsonValueInstantiator",
            "JsonView");

    /** Those that make a property of a method. */
    private static final Set<String> PROPERTIES = Set.of("JsonProperty", "JsonGetter", "JsonSetter", "JsonAlias");

    /** What leaves nothing out, or what is left out here, too. */
    private static final Set<String> SAME_INCLUSION = Set.of("NON_NULL", "NON_ABSENT", "USE_DEFAULTS");

    private static final Set<String> SAME_CONTENT = Set.of("ALWAYS", "USE_DEFAULTS");

    private Unfollowed() {}

    /** At a type, as it is shown: {@code @JsonFormat(shape)}. */
    static Optional<String> at(TypeElement type) {
        List<TypeElement> family = List.copyOf(CallbackMethods.family(type));
        boolean isUnion = UnionSeeker.isUnion(type);
        return first(family, mirror -> switch (Marks.ofJackson(mirror)) {
            case "JsonTypeInfo" -> isUnion ? typeInfo(mirror, type) : has(mirror, !isCase(family), "");
            case "JsonIgnoreProperties" -> attribute(mirror, "allowGetters", "allowSetters");
            case "JsonNaming" ->
                has(mirror, NameRules.naming(family).flatMap(Naming::of).isEmpty(), "value");
            case "JsonAutoDetect" -> detection(mirror);
            default -> anywhere(mirror, type.asType());
        });
    }

    /** At a part of one. */
    static Optional<String> at(Member member) {
        return first(member.places(), mirror -> switch (Marks.ofJackson(mirror)) {
            case "JsonTypeInfo", "JsonIncludeProperties" -> has(mirror, true, "");
            case "JsonIgnoreProperties" -> attribute(mirror, "value", "allowGetters", "allowSetters");
            default -> anywhere(mirror, member.type());
        });
    }

    /** At a method that is no part. */
    static Optional<String> beside(Element method) {
        return WireNames.isIgnored(List.of(method))
                ? Optional.empty()
                : first(
                        List.of(method),
                        mirror -> has(
                                mirror,
                                PROPERTIES.contains(Marks.ofJackson(mirror))
                                        || ALWAYS.contains(Marks.ofJackson(mirror)),
                                ""));
    }

    private static Optional<String> first(
            List<? extends Element> places, Function<AnnotationMirror, Optional<String>> look) {
        return Marks.on(places)
                .filter(mirror -> !Marks.isTakenBack(mirror))
                .flatMap(mirror -> look.apply(mirror).stream())
                .findFirst();
    }

    private static Optional<String> anywhere(AnnotationMirror mirror, TypeMirror type) {
        String name = Marks.ofJackson(mirror);
        return switch (name) {
            case "JsonFormat" -> format(mirror, type);
            case "JsonInclude" -> inclusion(mirror);
            case "JsonProperty" -> constant(mirror, "access", Set.of("AUTO", "READ_WRITE")::contains);
            case "JsonSetter" ->
                constant(mirror, "nulls", "DEFAULT"::equals)
                        .or(() -> constant(mirror, "contentNulls", "DEFAULT"::equals));
            default -> has(mirror, ALWAYS.contains(name), "");
        };
    }

    /** Ours goes before. */
    private static Optional<String> typeInfo(AnnotationMirror mirror, TypeElement union) {
        if (Marks.said(List.of(union), "dev.patchbay.OneOf").isPresent()) {
            return Optional.empty();
        }
        return WireNames.isByName(mirror) ? attribute(mirror, "defaultImpl") : has(mirror, true, "");
    }

    /** A record of a sealed interface inherits what that one says. */
    private static boolean isCase(List<TypeElement> family) {
        return family.stream().anyMatch(UnionSeeker::isUnion);
    }

    /** All fields are properties; where Jackson sees more of them or fewer, it makes others. */
    private static Optional<String> detection(AnnotationMirror mirror) {
        boolean isSame =
                Marks.constant(mirror, "fieldVisibility").filter("ANY"::equals).isPresent();
        return has(mirror, !isSame, "");
    }

    private static Optional<String> format(AnnotationMirror mirror, TypeMirror type) {
        return attribute(mirror, "pattern", "locale", "timezone", "lenient", "with", "without", "radix")
                .or(() -> constant(
                        mirror, "shape", shape -> shape.equals("ANY") || (shape.equals("STRING") && isText(type))));
    }

    /** Whether it is a string in JSON already. */
    private static boolean isText(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        String name = Javac.element(type).getQualifiedName().toString();
        boolean isTime = name.startsWith("java.time.") && !name.equals("java.time.Year");
        boolean isEnum = Javac.is(Javac.element(type), ElementKind.ENUM);
        return isTime || isEnum || Set.of("java.lang.String", "java.util.UUID").contains(name);
    }

    private static Optional<String> inclusion(AnnotationMirror mirror) {
        Optional<String> value = Marks.constant(mirror, "value");
        return has(mirror, value.isEmpty() && Javac.value(mirror, "content").isEmpty(), "")
                .or(() -> constant(mirror, "value", SAME_INCLUSION::contains))
                .or(() -> constant(mirror, "content", SAME_CONTENT::contains));
    }

    private static Optional<String> constant(AnnotationMirror mirror, String attribute, Predicate<String> isSame) {
        return Marks.constant(mirror, attribute)
                .filter(constant -> !isSame.test(constant))
                .flatMap(constant -> has(mirror, true, attribute + " = " + constant));
    }

    private static Optional<String> attribute(AnnotationMirror mirror, String... attributes) {
        return Stream.of(attributes)
                .filter(attribute -> Javac.value(mirror, attribute).isPresent())
                .findFirst()
                .flatMap(attribute -> has(mirror, true, attribute));
    }

    private static Optional<String> has(AnnotationMirror mirror, boolean changes, String detail) {
        String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
        return changes ? Optional.of("@" + name + (detail.isEmpty() ? "" : "(" + detail + ")")) : Optional.empty();
    }
}
