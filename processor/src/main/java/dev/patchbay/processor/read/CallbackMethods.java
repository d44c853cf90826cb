package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.LostCallback;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the methods that carry a callback's annotation, inherited ones included. */
final class CallbackMethods {

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Javac javac;
    private final Home home;

    CallbackMethods(Javac javac, Home home) {
        this.javac = javac;
        this.home = home;
    }

    /** Its own methods first, then those of its superclasses and interfaces that nothing overrides. */
    List<ExecutableElement> of(TypeElement type) {
        List<ExecutableElement> all = new ArrayList<>();
        List<ExecutableElement> callbacks = new ArrayList<>();
        for (TypeElement each : family(type)) {
            for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
                if (!kinds(method).isEmpty()
                        && all.stream().noneMatch(other -> javac.elements().overrides(other, method, type))) {
                    callbacks.add(method);
                }
                all.add(method);
            }
        }
        return callbacks;
    }

    /** Methods that override a callback and carry no annotation themselves. */
    List<LostCallback> lost(TypeElement type) {
        List<ExecutableElement> methods = family(type).stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .toList();
        return methods.stream()
                .filter(method -> kinds(method).isEmpty())
                .flatMap(method -> methods.stream()
                        .skip(methods.indexOf(method) + 1L) // the Eclipse compiler says so of both
                        .filter(other -> javac.elements().overrides(method, other, type))
                        .flatMap(other -> kinds(other).stream().map(kind -> lost(method, other, kind)))
                        .limit(1))
                .toList();
    }

    private static LostCallback lost(ExecutableElement method, ExecutableElement overridden, Kind kind) {
        return new LostCallback(shown(method), shown(overridden), kind, JavacOrigin.of(method));
    }

    static String shown(ExecutableElement method) {
        String owner = Javac.owner(method).getSimpleName().toString();
        return method.getKind() == ElementKind.CONSTRUCTOR ? owner : owner + "." + method.getSimpleName();
    }

    /** The class, its superclasses, and the interfaces of all of them, in this order. */
    static Set<TypeElement> family(TypeElement type) {
        Set<TypeElement> family = new LinkedHashSet<>(lineage(type));
        lineage(type).forEach(each -> addInterfaces(each, family));
        return family;
    }

    private static void addInterfaces(TypeElement type, Set<TypeElement> family) {
        for (TypeMirror implemented : type.getInterfaces()) {
            if (implemented.getKind() == TypeKind.DECLARED && family.add(Javac.element(implemented))) {
                addInterfaces(Javac.element(implemented), family);
            }
        }
    }

    /** The class and its superclasses, the class first. */
    static List<TypeElement> lineage(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>(List.of(type));
        TypeMirror superclass = type.getSuperclass();
        while (superclass.getKind() == TypeKind.DECLARED) {
            lineage.add(Javac.element(superclass));
            superclass = Javac.element(superclass).getSuperclass();
        }
        return lineage;
    }

    /** The callbacks of such a class that a method is meant to be. */
    List<Kind> kinds(ExecutableElement method) {
        if (method.getAnnotationMirrors().isEmpty()) { // which is so of most
            return List.of();
        }
        return KINDS.stream()
                .filter(home::has)
                .filter(kind -> javac.annotation(method, kind.annotation()).isPresent())
                .toList();
    }

    /** Whether such a class has no callback with the annotation of a kind. */
    boolean hasNone(Kind kind) {
        return KINDS.stream()
                .noneMatch(each -> home.has(each) && each.annotation().equals(kind.annotation()));
    }
}
