package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Misuse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotations in a socket or channel that do not do what they seem to do. */
final class MisuseReader {

    private static final String OURS = "dev.patchbay.";
    private static final String NON_BLOCKING = "NonBlocking";

    private final Javac javac;
    private final TypeElement type;
    private final CallbackMethods callbacks;
    private final LookAlikes lookAlikes;
    private final List<Misuse> found = new ArrayList<>();

    MisuseReader(Javac javac, TypeElement type, Home home) {
        this.javac = javac;
        this.type = type;
        this.callbacks = new CallbackMethods(javac, home);
        this.lookAlikes = new LookAlikes(javac, home);
    }

    List<Misuse> read() {
        ElementFilter.fieldsIn(type.getEnclosedElements()).forEach(this::field);
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        if (constructors.stream().anyMatch(constructor -> !isPrivate(constructor))) {
            constructors.stream().filter(MisuseReader::isPrivate).forEach(this::constructor);
        }
        constructors.forEach(this::dependencies);
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

    private void dependencies(ExecutableElement constructor) {
        for (VariableElement parameter : constructor.getParameters()) {
            lookAlikes.ofDependency(parameter).forEach(other -> lookAlike(other, parameter, constructor));
        }
    }

    private void method(ExecutableElement method) {
        if (isInjected(method) && !method.getModifiers().contains(Modifier.STATIC)) {
            add(ClassProblem.INJECTED_FIELD, method, CallbackMethods.shown(method));
        }
        List<TypeElement> imitations = lookAlikes.of(method);
        List<Kind> kinds = callbacks.kinds(method);
        imitations.forEach(other -> lookAlike(other, method, method));
        if (!imitations.isEmpty() || !kinds.isEmpty()) {
            method.getParameters()
                    .forEach(parameter ->
                            lookAlikes.ofParameter(parameter).forEach(other -> lookAlike(other, parameter, method)));
        }
        boolean fast = kinds.stream().anyMatch(Kind::mayBeNonBlocking);
        if (!fast && javac.annotation(method, NON_BLOCKING).isPresent()) {
            add(CallbackProblem.USELESS_NON_BLOCKING, method, CallbackMethods.shown(method));
        }
    }

    private void lookAlike(TypeElement annotation, Element place, ExecutableElement method) {
        String simple = annotation.getSimpleName().toString();
        String shown = CallbackMethods.shown(method);
        add(CallbackProblem.FOREIGN_ANNOTATION, place, simple, shown, annotation.toString(), OURS + simple);
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
