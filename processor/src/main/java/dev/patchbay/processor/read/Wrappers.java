package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Declared.Access;
import dev.patchbay.processor.model.Declared.Maker;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Types that are in JSON what one value of them is, as {@code @JsonValue} says it. */
final class Wrappers {

    private static final String TEXT = "java.lang.String";
    private static final String MARK = Marks.JACKSON + "JsonValue";

    private final Javac javac;
    private final Faults faults;
    private final Creators creators;

    /** What a type is in JSON, and how it is asked for. */
    record Value(Element place, TypeMirror type, Access get) {}

    Wrappers(Javac javac, Faults faults) {
        this.javac = javac;
        this.faults = faults;
        this.creators = new Creators(javac, faults);
    }

    /** The value that is marked. */
    static Optional<Value> value(Javac javac, TypeElement type) {
        if (javac.packageOf(type).startsWith("java.")) {
            return Optional.empty();
        }
        Accessors accessors = new Accessors(javac, type);
        Stream<Value> methods = members(type, ElementFilter::methodsIn)
                .filter(method -> method.getParameters().isEmpty())
                .map(method -> new Value(
                        method,
                        result(javac, type, method),
                        new Access.Method(method.getSimpleName().toString())));
        Stream<Value> fields = members(type, ElementFilter::fieldsIn)
                .map(field -> new Value(field, field.asType(), of(field, accessors)));
        return Stream.concat(methods, fields).findFirst();
    }

    /** Whether it can be the key of a map: the name of a constant, or a text. */
    static boolean isKey(Javac javac, TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && value(javac, Javac.element(type))
                        .map(value -> Javac.isNamed(value.type(), TEXT))
                        .orElse(Javac.is(Javac.element(type), ElementKind.ENUM));
    }

    private static <E extends Element> Stream<E> members(
            TypeElement type, Function<List<? extends Element>, List<E>> kind) {
        return CallbackMethods.family(type).stream()
                .flatMap(each -> kind.apply(each.getEnclosedElements()).stream())
                .filter(member -> Marks.said(List.of(member), MARK).isPresent());
    }

    private static TypeMirror result(Javac javac, TypeElement type, ExecutableElement method) {
        return ((ExecutableType) javac.types().asMemberOf((DeclaredType) type.asType(), method)).getReturnType();
    }

    private static Access of(VariableElement field, Accessors accessors) {
        String name = field.getSimpleName().toString();
        return Accessors.access(accessors.getters(name, field.asType()), name);
    }

    /** How one is read and written; empty where it is none, where it cannot be, which is a fault, and for an enum of other names. */
    Optional<Shallow.Wrapper> of(TypeElement type, String place) {
        Optional<ExecutableElement> marked = creators.marked(type, place);
        Optional<Value> value = value(javac, type).or(() -> marked.flatMap(maker -> name(type, maker, place)));
        if (value.filter(known -> isHidden(known)).isPresent()) {
            String what = "is written as a @JsonValue that is not public, or throws a checked exception";
            unusable(place, what, "Change that");
            return Optional.empty();
        }
        if (value.isPresent()) {
            return wrapper(type, marked, value.get(), place);
        }
        marked.filter(maker -> Creators.takesWhole(maker, false))
                .ifPresent(maker -> unusable(
                        place,
                        "is made of one value by '" + CallbackMethods.shown(maker) + "', and nothing says what that is",
                        "Add @JsonValue"));
        return Optional.empty();
    }

    /** What an enum is whose {@code @JsonCreator} alone is marked. */
    private Optional<Value> name(TypeElement type, ExecutableElement maker, String place) {
        if (!Javac.is(type, ElementKind.ENUM)) {
            return Optional.empty();
        }
        boolean isRenamed = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(constant -> !WireNames.written(List.of(constant)).isEmpty());
        if (isRenamed) {
            unusable(place, "has names of its own for constants, and a @JsonCreator", "Add @JsonValue, or remove one");
        }
        TypeMirror text = javac.elements().getTypeElement(TEXT).asType();
        return Optional.of(new Value(maker, text, new Access.Method("name")));
    }

    private Optional<Shallow.Wrapper> wrapper(
            TypeElement type, Optional<ExecutableElement> marked, Value value, String place) {
        Optional<Maker> maker = maker(type, marked, value);
        boolean isNamed = Javac.is(type, ElementKind.ENUM) && Javac.isNamed(value.type(), TEXT) && marked.isEmpty();
        if (maker.isEmpty() && !isNamed) {
            String shown = "'" + Javac.shown(value.type()) + "'";
            unusable(
                    place,
                    "is written as a " + shown + ", and nothing makes it of one again",
                    "Add a @JsonCreator that takes a " + shown);
        }
        return maker.map(by -> new Shallow.Wrapper(value.type(), value.get(), by));
    }

    private void unusable(String place, String what, String advice) {
        faults.add(PayloadProblem.UNUSABLE_CREATOR, place, what, advice);
    }

    private boolean isHidden(Value value) {
        return value.place() instanceof ExecutableElement method
                ? !Javac.isStatic(method) && !Accessors.isUsable(javac, method)
                : value.get() instanceof Access.Field && !Visibility.isPublic(value.place());
    }

    /** The one that is marked; else the only constructor that takes such a value and no other. */
    private Optional<Maker> maker(TypeElement type, Optional<ExecutableElement> marked, Value value) {
        if (marked.isPresent()) {
            return marked.filter(maker -> Creators.takesWhole(maker, true) && takes(maker, value))
                    .map(Creators::maker);
        }
        return Javac.is(type, ElementKind.ENUM)
                ? Optional.empty()
                : ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(constructor -> creators.isCallable(constructor) && takes(constructor, value))
                        .findFirst()
                        .map(Creators::maker);
    }

    private boolean takes(ExecutableElement maker, Value value) {
        return maker.getParameters().size() == 1
                && javac.types().isSameType(boxed(maker.getParameters().get(0).asType()), boxed(value.type()));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? javac.types().boxedClass(primitive).asType()
                : type;
    }
}
