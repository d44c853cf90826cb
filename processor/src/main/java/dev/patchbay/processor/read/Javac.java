package dev.patchbay.processor.read;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Names;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The questions that readers ask {@code javac}. */
public final class Javac {

    private static final String ANNOTATIONS = "dev.patchbay.";

    /** The option that makes all JSON strict: {@code -Apatchbay.json=strict}. */
    public static final String JSON = "patchbay.json";

    private static final List<String> NAMED = List.of("dev.patchbay.Named", "jakarta.inject.Named");

    private final Elements elements;
    private final Types types;
    private final Output output;
    private final boolean strict;
    private final Optional<WrittenAnnotations> written;
    private final Set<String> sources = new HashSet<>();
    private final Map<ShallowReader.Key, Shallow> shallow = new HashMap<>(); // of this round

    public Javac(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.output = new Output(environment.getFiler());
        this.strict = "strict".equals(environment.getOptions().get(JSON));
        this.written = WrittenAnnotations.of(environment);
    }

    /** Which of these annotations a class has in its source, and not in what the compiler says of it. */
    List<String> leftOut(TypeElement type, List<String> names) {
        return written.map(annotations -> annotations.leftOut(type, names)).orElse(List.of());
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    /** Remembers which classes are compiled here, and forgets what it knew of types that another round may add to. */
    public void remember(RoundEnvironment round) {
        shallow.clear();
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> sources.add(type.getQualifiedName().toString()));
    }

    /** Whether an element stands in a source file, of which the compiler says itself what is wrong. */
    boolean isSource(Element element) {
        Element outer = element;
        while (outer.getEnclosingElement() != null
                && outer.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            outer = outer.getEnclosingElement();
        }
        return outer instanceof TypeElement type
                && sources.contains(type.getQualifiedName().toString());
    }

    /** What types say themselves, as far as it was read in this round. */
    Map<ShallowReader.Key, Shallow> shallow() {
        return shallow;
    }

    /** Whether all JSON is to be strict. */
    boolean isStrict() {
        return strict;
    }

    /** Whether a class was written by an earlier compilation to where this one writes. */
    boolean isInOutput(TypeElement type) {
        return output.has(elements.getBinaryName(type).toString());
    }

    /** Whether a class can be found. */
    public boolean knows(String name) {
        return elements.getTypeElement(name) != null;
    }

    /** A class with everything that it is, the nearest first, as far as it is known. */
    List<TypeElement> everything(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeElement next = open.remove();
            if (all.add(next)) {
                Stream.concat(Stream.of(next.getSuperclass()), next.getInterfaces().stream())
                        .filter(wider -> wider.getKind() == TypeKind.DECLARED)
                        .forEach(wider -> open.add(element(wider)));
            }
        }
        return List.copyOf(all);
    }

    /** Whether code beside a class can name another. */
    public boolean sees(TypeElement from, String name) {
        return elements.getTypeElement(elements.getModuleOf(from), name) != null;
    }

    /** One of Patchbay's annotations. */
    Optional<AnnotationMirror> annotation(Element element, String simpleName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) { // the question that is asked most
            if (element(mirror.getAnnotationType()).getSimpleName().contentEquals(simpleName)
                    && isNamed(mirror.getAnnotationType(), ANNOTATIONS + simpleName)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** What tells a dependency from others of its type; empty where nothing does. */
    String qualifier(Element parameter) {
        return parameter.getAnnotationMirrors().stream()
                .filter(mirror -> NAMED.stream().anyMatch(name -> isNamed(mirror.getAnnotationType(), name)))
                .flatMap(mirror -> text(mirror).stream())
                .findFirst()
                .orElse("");
    }

    boolean isAnnotated(Element element, String qualifiedName) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> isNamed(mirror.getAnnotationType(), qualifiedName));
    }

    /** A value of an annotation, where it was written. */
    static Optional<AnnotationValue> value(AnnotationMirror annotation, String attribute) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }

    /** The annotation's {@code value}, where it was written and is not empty. */
    static Optional<String> text(AnnotationMirror annotation) {
        return value(annotation, "value")
                .map(value -> String.valueOf(value.getValue()))
                .filter(text -> !text.isEmpty());
    }

    /** The values of an array. */
    static List<AnnotationValue> elements(AnnotationValue array) {
        return array.getValue() instanceof List<?> values
                ? values.stream()
                        .filter(AnnotationValue.class::isInstance)
                        .map(AnnotationValue.class::cast)
                        .toList()
                : List.of();
    }

    static boolean isNamed(TypeMirror type, String qualifiedName) {
        return type.getKind() == TypeKind.DECLARED
                && element(type).getQualifiedName().contentEquals(qualifiedName);
    }

    boolean isSubtype(TypeMirror type, String qualifiedName) {
        Optional<TypeElement> wider = Optional.ofNullable(elements.getTypeElement(qualifiedName));
        return type.getKind() == TypeKind.DECLARED
                && wider.stream()
                        .anyMatch(known -> types.isSubtype(types.erasure(type), types.erasure(known.asType())));
    }

    /** How a type implements one of its supertypes: {@code CompletionStage<Said>} for {@code SaidFuture}. */
    Optional<DeclaredType> as(TypeMirror type, String qualifiedName) {
        if (isNamed(type, qualifiedName)) {
            return Optional.of((DeclaredType) type);
        }
        return types.directSupertypes(type).stream()
                .flatMap(supertype -> as(supertype, qualifiedName).stream())
                .findFirst();
    }

    /** Everything that a type is, too, without type arguments. */
    List<TypeName> wider(TypeMirror type) {
        return types.directSupertypes(type).stream()
                .flatMap(supertype ->
                        Stream.concat(Stream.of(TypeName.get(types.erasure(supertype))), wider(supertype).stream()))
                .distinct()
                .toList();
    }

    /** The element of a declared type. */
    static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    static List<TypeMirror> arguments(TypeMirror type) {
        return type instanceof DeclaredType declared ? List.copyOf(declared.getTypeArguments()) : List.of();
    }

    static boolean isRaw(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && arguments(type).isEmpty()
                && !element(type).getTypeParameters().isEmpty();
    }

    static boolean hasWildcard(TypeMirror type) {
        return type.getKind() == TypeKind.WILDCARD || arguments(type).stream().anyMatch(Javac::hasWildcard);
    }

    static String shown(TypeMirror type) {
        return Names.shown(TypeName.get(type));
    }

    /** The class that a member belongs to. */
    static TypeElement owner(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement(), "a member has a class");
    }

    String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    static boolean is(Element element, ElementKind kind) {
        return element.getKind() == kind;
    }

    static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }
}
