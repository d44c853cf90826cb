package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.model.Payload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Walks everything that a payload is made of, up to the first thing that cannot be JSON. */
final class PayloadGraph {

    /** avaje-jsonb keeps only the outer type of a generic type in one of these. */
    private static final Set<String> CONTAINERS =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.Optional");

    /** The place of a fault that is not in the payload but is the payload. */
    static final String ITSELF = "it";

    private final Javac javac;
    private final Unresolved unresolved;
    private final String payload;
    private final UnionReader unionReader;
    private final BeanReader beanReader;
    private final GenericRecordReader genericReader;
    private final AdapterPlaces adapterPlaces;
    private final Set<String> seen = new HashSet<>();
    private final Set<ClassName> imports = new TreeSet<>();
    private final Set<ClassName> shared = new TreeSet<>();
    private final Map<ClassName, Payload.Union> unions = new TreeMap<>();
    private Optional<Payload.Fault> fault = Optional.empty();

    PayloadGraph(Javac javac, Unresolved unresolved, String payload, String discriminator) {
        this.javac = javac;
        this.unresolved = unresolved;
        this.payload = payload;
        this.unionReader = new UnionReader(javac, this, discriminator);
        this.beanReader = new BeanReader(javac, this);
        this.genericReader = new GenericRecordReader(javac, this);
        this.adapterPlaces = new AdapterPlaces(javac, this);
    }

    Optional<Payload.Fault> fault() {
        return fault;
    }

    List<ClassName> imports() {
        return List.copyOf(imports);
    }

    List<Payload.Union> unions() {
        return List.copyOf(unions.values());
    }

    List<ClassName> shared() {
        return List.copyOf(shared);
    }

    /** The payload itself, or what a collection holds that is the payload. */
    void root(TypeMirror type) {
        boolean generic = !Javac.arguments(type).isEmpty() || Javac.isRaw(type);
        if (isGenericRecord(type)) {
            genericRecord((DeclaredType) type, Javac.shown(type));
        } else if (type.getKind() == TypeKind.ARRAY || generic) {
            noCodec(Javac.shown(type), type);
        } else if (!Javac.isNamed(type, "java.lang.Object")) { // JSON of any shape
            leaf(type, Javac.shown(type));
        }
    }

    /** A component of a record. */
    void component(TypeMirror type, String place) {
        if (fault.isPresent() || unresolved.look(type) || type.getKind().isPrimitive()) {
            return;
        }
        if (type instanceof ArrayType array && !array.getAnnotationMirrors().isEmpty()) {
            AnnotationMirror annotation = array.getAnnotationMirrors().get(0);
            fail(PayloadProblem.ANNOTATED_ARRAY, place, "@" + Javac.shown(annotation.getAnnotationType()));
        } else if (type instanceof ArrayType array) {
            inside(array.getComponentType(), place);
        } else if (type.getKind() != TypeKind.DECLARED || Javac.isRaw(type)) {
            noCodec(place, type);
        } else if (Javac.arguments(type).isEmpty()) {
            visibleLeaf(type, place);
        } else {
            generic(type, place);
        }
    }

    private void generic(TypeMirror type, String place) {
        String name = Javac.element(type).getQualifiedName().toString();
        List<TypeMirror> arguments = Javac.arguments(type);
        if (CONTAINERS.contains(name)) {
            inside(arguments.get(0), place);
        } else if ("java.util.Map".equals(name) && Javac.isNamed(arguments.get(0), "java.lang.String")) {
            component(arguments.get(1), place + "{}");
        } else if (isGenericRecord(type)) {
            genericRecord((DeclaredType) type, place);
        } else {
            noCodec(place, type);
        }
    }

    private static boolean isGenericRecord(TypeMirror type) {
        return !Javac.arguments(type).isEmpty() && Javac.is(Javac.element(type), ElementKind.RECORD);
    }

    private void genericRecord(DeclaredType type, String place) {
        if (seen.add(type.toString())) {
            share(Javac.element(type), place);
            genericReader.read(type, place);
        }
    }

    /** Asks for an adapter. */
    void add(ClassName type) {
        imports.add(type);
    }

    private void inside(TypeMirror element, String place) {
        boolean arrays =
                element instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.ARRAY;
        if (arrays || !Javac.arguments(element).isEmpty()) {
            fail(PayloadProblem.NESTED_COLLECTION, place + "[]", Javac.shown(element));
        } else {
            component(element, place + "[]");
        }
    }

    private void visibleLeaf(TypeMirror type, String place) {
        if (Javac.isPrivate(Javac.element(type))) {
            fail(PayloadProblem.NO_CODEC, place, "'" + Javac.shown(type) + "', which is private");
        } else {
            leaf(type, place);
        }
    }

    private void leaf(TypeMirror type, String place) {
        if (unresolved.look(type) || type.getKind().isPrimitive()) {
            return;
        }
        if (type.getKind() != TypeKind.DECLARED) {
            noCodec(place, type);
            return;
        }
        TypeElement element = Javac.element(type);
        boolean adapted = BuiltIn.contains(type) || javac.isAnnotated(element, "io.avaje.jsonb.Json");
        if (adapted || Javac.is(element, ElementKind.ENUM) || !seen.add(type.toString())) {
            return;
        }
        if (Javac.is(element, ElementKind.RECORD)) {
            record(element, place);
        } else if (element.getKind() == ElementKind.INTERFACE
                && element.getModifiers().contains(Modifier.SEALED)) {
            share(element, place);
            unionReader.read(element, place).ifPresent(union -> unions.put(union.type(), union));
        } else if (Javac.is(element, ElementKind.CLASS)) {
            bean(element, place);
        } else {
            noCodec(place, type);
        }
    }

    private void bean(TypeElement element, String place) {
        Optional<String> why = beanReader.fault(element);
        if (why.isPresent()) {
            noCodec(place, element + ", " + why.get());
        } else {
            share(element, place);
            beanReader.read(element, place);
        }
    }

    /** avaje-jsonb registers the adapter of a public type in a package of its own. */
    private void share(TypeElement element, String place) {
        adapterPlaces.check(element, place);
        if (Javac.isPublic(element)) {
            shared.add(ClassName.get(element));
        }
    }

    private void record(TypeElement element, String place) {
        if (element.getRecordComponents().isEmpty()) {
            fail(PayloadProblem.EMPTY_RECORD, place, Javac.shown(element.asType()));
            return;
        }
        add(ClassName.get(element));
        share(element, place);
        components(element, place);
    }

    void components(TypeElement element, String place) {
        for (RecordComponentElement component : element.getRecordComponents()) {
            look(component);
            component(component.asType(), place + "." + component.getSimpleName());
        }
    }

    /** What is unknown about a part of a payload. */
    void look(Element part) {
        unresolved.look(part.asType(), part);
    }

    void noCodec(String place, TypeMirror type) {
        noCodec(place, Description.of(type));
    }

    private void noCodec(String place, String what) {
        fail(PayloadProblem.NO_CODEC, place.equals(payload) ? ITSELF : place, what);
    }

    /** Remembers the first thing that went wrong; the payload is always the first part of its message. */
    void fail(ProblemCode code, String... parts) {
        if (fault.isEmpty()) {
            List<String> all = new ArrayList<>(List.of(payload));
            all.addAll(Arrays.asList(parts));
            fault = Optional.of(new Payload.Fault(code, List.copyOf(all)));
        }
    }
}
