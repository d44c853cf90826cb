package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Declared.Maker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds the constructor or static method that a type says makes it, and what it takes. */
final class Creators {

    private static final String MARK = Marks.JACKSON + "JsonCreator";
    private static final String OF_BEANS = "java.beans.ConstructorProperties";

    private final Javac javac;
    private final Faults faults;

    Creators(Javac javac, Faults faults) {
        this.javac = javac;
        this.faults = faults;
    }

    /** The one that is marked; several are a fault, and so is one that generated code cannot call. */
    Optional<ExecutableElement> marked(TypeElement type, String place) {
        List<ExecutableElement> all = Stream.concat(
                        ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .filter(method -> Javac.isStatic(method)))
                .filter(Creators::isMarked)
                .toList();
        if (all.size() > 1) {
            faults.add(PayloadProblem.UNUSABLE_CREATOR, place, "has several @JsonCreator", "Keep one");
        }
        all.stream().filter(maker -> !isCallable(maker)).forEach(maker -> unusable(maker, place));
        return all.stream().findFirst();
    }

    /** Whether whoever sees its type can call it: what reads and writes a type that is not public stands in its package. */
    boolean isCallable(ExecutableElement maker) {
        boolean isNear = !maker.getModifiers().contains(Modifier.PRIVATE) && !Visibility.isPublic(Javac.owner(maker));
        return (isNear || maker.getModifiers().contains(Modifier.PUBLIC)) && Accessors.isUnchecked(javac, maker);
    }

    private void unusable(ExecutableElement maker, String place) {
        String shown = "is made by '" + CallbackMethods.shown(maker)
                + "', which generated code cannot call - it is less visible than the type, or throws a checked exception";
        faults.add(PayloadProblem.UNUSABLE_CREATOR, place, shown, "Change that, or mark another one");
    }

    private static boolean isMarked(ExecutableElement maker) {
        return mark(maker)
                .map(mirror -> !mode(mirror).equals("DISABLED"))
                .orElseGet(() -> Marks.named(List.of(maker), OF_BEANS).findAny().isPresent());
    }

    private static Optional<AnnotationMirror> mark(ExecutableElement maker) {
        return Marks.named(List.of(maker), MARK).findFirst();
    }

    private static String mode(AnnotationMirror mirror) {
        return Marks.constant(mirror, "mode").orElse("DEFAULT");
    }

    /** Whether it takes all of the JSON as one value, and not its properties: where it says so, or where nothing names its parameter. */
    static boolean takesWhole(ExecutableElement maker, boolean isWritten) {
        String mode = mark(maker).map(Creators::mode).orElse("DEFAULT");
        boolean isOpen = mode.equals("DEFAULT")
                && maker.getParameters().size() == 1
                && WireNames.written(maker.getParameters()).isEmpty();
        return mode.equals("DELEGATING") || (isOpen && isWritten);
    }

    static Maker maker(ExecutableElement maker) {
        return maker.getKind() == ElementKind.CONSTRUCTOR
                ? new Maker.Constructor()
                : new Maker.Factory(maker.getSimpleName().toString());
    }

    /** A parameter and the names of the property that it sets, as far as somebody says them: the likeliest first. */
    record Taken(VariableElement parameter, List<String> names) {}

    List<Taken> taken(ExecutableElement maker) {
        List<String> listed = Marks.named(List.of(maker), OF_BEANS)
                .flatMap(mirror -> Marks.texts(mirror, "value"))
                .toList();
        List<Taken> all = new ArrayList<>();
        for (VariableElement parameter : maker.getParameters()) {
            int index = all.size();
            Stream<String> known = index < listed.size() ? Stream.of(listed.get(index)) : own(parameter);
            List<Element> place = List.of(parameter);
            all.add(new Taken(
                    parameter,
                    Stream.concat(WireNames.written(place).stream(), known)
                            .distinct()
                            .toList()));
        }
        return all;
    }

    /** A class file may not keep it. */
    private Stream<String> own(VariableElement parameter) {
        String name = parameter.getSimpleName().toString();
        return name.matches("arg\\d+") && !javac.isSource(parameter) ? Stream.empty() : Stream.of(name);
    }
}
