package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Misuse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Finds annotations in a socket or channel that do not do what they seem to do. */
final class MisuseReader {

    private static final String OURS = "dev.patchbay";
    private static final String NON_BLOCKING = "NonBlocking";

    /** The callbacks that may run on a network thread. */
    private static final Set<Kind> FAST =
            Set.of(Kind.OPEN, Kind.MESSAGE, Kind.PING, Kind.PONG, Kind.CLOSE, Kind.JOIN, Kind.EVENT);

    /** The annotations of ours that a method or a parameter of such a class can carry. */
    private static final Set<String> MEMBERS = Set.of("Param", "Codec", NON_BLOCKING);

    private final Javac javac;
    private final TypeElement type;
    private final CallbackMethods callbacks;
    private final Set<String> names;
    private final List<Misuse> found = new ArrayList<>();

    MisuseReader(Javac javac, TypeElement type, Home home) {
        this.javac = javac;
        this.type = type;
        this.callbacks = new CallbackMethods(javac, home);
        this.names = Arrays.stream(Kind.values())
                .filter(kind -> kind.home() == home)
                .map(Kind::annotation)
                .collect(Collectors.toSet());
        names.addAll(MEMBERS);
    }

    List<Misuse> read() {
        ElementFilter.fieldsIn(type.getEnclosedElements()).forEach(this::field);
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        if (constructors.stream().anyMatch(constructor -> !isPrivate(constructor))) {
            constructors.stream().filter(MisuseReader::isPrivate).forEach(this::constructor);
        }
        ElementFilter.methodsIn(type.getEnclosedElements()).forEach(this::method);
        return found;
    }

    private void field(VariableElement field) {
        if (isInjected(field) && !field.getModifiers().contains(Modifier.STATIC)) {
            add(ClassProblem.INJECTED_FIELD, field, type.getSimpleName() + "." + field.getSimpleName());
        }
    }

    private void constructor(ExecutableElement constructor) {
        if (isInjected(constructor)) {
            String parameters = constructor.getParameters().stream()
                    .map(parameter -> Javac.shown(parameter.asType()))
                    .collect(Collectors.joining(", "));
            add(ClassProblem.INJECTED_PRIVATE, constructor, type.getSimpleName() + "(" + parameters + ")");
        }
    }

    private void method(ExecutableElement method) {
        if (isInjected(method) && !method.getModifiers().contains(Modifier.STATIC)) {
            add(ClassProblem.INJECTED_FIELD, method, CallbackMethods.shown(method));
        }
        lookAlikes(method, method);
        method.getParameters().forEach(parameter -> lookAlikes(parameter, method));
        boolean fast = callbacks.kinds(method).stream().anyMatch(FAST::contains);
        if (!fast && javac.annotation(method, NON_BLOCKING).isPresent()) {
            add(CallbackProblem.USELESS_NON_BLOCKING, method, CallbackMethods.shown(method));
        }
    }

    /** By the simple name: the import says which one it is, and is easily the wrong one. */
    private void lookAlikes(Element element, ExecutableElement method) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().getKind() == TypeKind.DECLARED) {
                TypeElement named = Javac.element(annotation.getAnnotationType());
                String simple = named.getSimpleName().toString();
                if (names.contains(simple) && !javac.packageOf(named).equals(OURS)) {
                    String shown = CallbackMethods.shown(method);
                    add(
                            CallbackProblem.FOREIGN_ANNOTATION,
                            element,
                            simple,
                            shown,
                            named.toString(),
                            OURS + "." + simple);
                }
            }
        }
    }

    private void add(ProblemCode code, Element place, String... parts) {
        found.add(new Misuse(code, List.of(parts), JavacOrigin.of(place)));
    }

    /** jakarta's or javax's. */
    private static boolean isInjected(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .anyMatch(annotation -> Javac.isNamed(annotation, "jakarta.inject.Inject")
                        || Javac.isNamed(annotation, "javax.inject.Inject"));
    }

    private static boolean isPrivate(Element member) {
        return member.getModifiers().contains(Modifier.PRIVATE);
    }
}
