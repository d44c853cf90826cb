package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads a bean: a class with a public constructor without parameters, and a getter and a setter for every field. */
final class BeanReader {

    private final Javac javac;
    private final PayloadGraph graph;

    BeanReader(Javac javac, PayloadGraph graph) {
        this.javac = javac;
        this.graph = graph;
    }

    /** Why a class cannot be a bean, as what it is instead. */
    Optional<String> fault(TypeElement type) {
        if (javac.packageOf(type).startsWith("java.")) {
            return Optional.of("a class");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("an abstract class");
        }
        if (Javac.isInner(type)) {
            return Optional.of("an inner class");
        }
        if (CallbackMethods.lineage(type).stream()
                .anyMatch(each -> !each.getTypeParameters().isEmpty())) {
            return Optional.of("a class that inherits from a generic one");
        }
        boolean constructible = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty()
                        && constructor.getModifiers().contains(Modifier.PUBLIC));
        if (!constructible) {
            return Optional.of("a class without a public constructor that takes nothing");
        }
        return fields(type).isEmpty() ? Optional.of("a class without fields") : Optional.empty();
    }

    void read(TypeElement type, String place) {
        for (VariableElement field : fields(type)) {
            String name = field.getSimpleName().toString();
            if (!field.getModifiers().contains(Modifier.PUBLIC)) {
                check(type, field, place + "." + name);
            }
            graph.look(field);
            graph.component(field.asType(), place + "." + name);
        }
        graph.add(ClassName.get(type));
    }

    private void check(TypeElement type, VariableElement field, String place) {
        String stem = stem(field);
        String name = field.getSimpleName().toString();
        List<ExecutableElement> methods = methods(type);
        boolean isRead = methods.stream()
                .filter(method -> isNamed(method, List.of("get" + stem, "is" + stem, name)))
                .anyMatch(method -> gives(method, field));
        boolean isWritten = methods.stream()
                .filter(method -> isNamed(method, List.of("set" + stem, name)))
                .anyMatch(method -> takes(method, field));
        if (!isRead) {
            graph.fail(PayloadProblem.NOT_A_PROPERTY, place, "getter 'get" + capitalised(stem) + "'");
        } else if (!isWritten) {
            graph.fail(PayloadProblem.NOT_A_PROPERTY, place, "setter 'set" + capitalised(stem) + "'");
        }
    }

    private boolean gives(ExecutableElement method, VariableElement field) {
        return method.getParameters().isEmpty() && javac.types().isAssignable(method.getReturnType(), field.asType());
    }

    private boolean takes(ExecutableElement method, VariableElement field) {
        return method.getParameters().size() == 1
                && javac.types()
                        .isAssignable(
                                field.asType(), method.getParameters().get(0).asType());
    }

    /** {@code active} for a field {@code isActive}. */
    private static String stem(VariableElement field) {
        String name = field.getSimpleName().toString();
        boolean isPrefixed = name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
        String type = field.asType().toString();
        boolean isBoolean = "boolean".equals(type) || "java.lang.Boolean".equals(type);
        return isPrefixed && isBoolean ? name.substring(2) : name;
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static List<ExecutableElement> methods(TypeElement type) {
        return CallbackMethods.lineage(type).stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(method -> isMember(method) && method.getModifiers().contains(Modifier.PUBLIC))
                .toList();
    }

    private static boolean isNamed(ExecutableElement method, List<String> names) {
        return names.stream().anyMatch(method.getSimpleName().toString()::equalsIgnoreCase);
    }

    private List<VariableElement> fields(TypeElement type) {
        Stream<TypeElement> lineage = CallbackMethods.lineage(type).stream();
        return lineage.flatMap(each -> ElementFilter.fieldsIn(each.getEnclosedElements()).stream())
                .filter(field -> isMember(field) && !field.getModifiers().contains(Modifier.TRANSIENT))
                .filter(field -> !javac.isAnnotated(field, "io.avaje.jsonb.Json.Ignore"))
                .toList();
    }

    private static boolean isMember(Element member) {
        return !member.getModifiers().contains(Modifier.STATIC);
    }
}
