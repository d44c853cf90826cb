package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Declared.Access;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The fields of a class, those that it inherits included, and the public methods by which they are asked for and set. */
final class Accessors {

    private final Javac javac;
    private final List<VariableElement> fields;
    private final List<ExecutableElement> methods;

    Accessors(Javac javac, TypeElement type) {
        this.javac = javac;
        this.fields = fieldsOf(type);
        this.methods = CallbackMethods.family(type).stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(method -> isMember(method) && isUsable(javac, method))
                .toList();
    }

    /** Those that are no class's and not transient, the inherited ones first. */
    List<VariableElement> fields() {
        return fields;
    }

    private static List<VariableElement> fieldsOf(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>(CallbackMethods.lineage(type));
        Collections.reverse(lineage);
        return lineage.stream()
                .flatMap(each -> ElementFilter.fieldsIn(each.getEnclosedElements()).stream())
                .filter(field -> isMember(field) && !field.getModifiers().contains(Modifier.TRANSIENT))
                .toList();
    }

    private static boolean isMember(Element member) {
        return !member.getModifiers().contains(Modifier.STATIC);
    }

    /** Public, and throws nothing that has to be caught. */
    static boolean isUsable(Javac javac, ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC) && isUnchecked(javac, method);
    }

    /** Whether it throws nothing that has to be caught. */
    static boolean isUnchecked(Javac javac, ExecutableElement method) {
        return method.getThrownTypes().stream()
                .allMatch(thrown -> javac.isSubtype(thrown, "java.lang.RuntimeException")
                        || javac.isSubtype(thrown, "java.lang.Error"));
    }

    /** What gives a property, and what it overrides; empty where there is none. */
    List<ExecutableElement> getters(String property, TypeMirror type) {
        String stem = stem(property, type);
        List<String> names = List.of("get" + stem, "is" + stem, property);
        return named(names)
                .filter(method ->
                        method.getParameters().isEmpty() && javac.types().isAssignable(method.getReturnType(), type))
                .toList();
    }

    /** What sets a property, and what it overrides; empty where there is none. */
    List<ExecutableElement> setters(String property, TypeMirror type) {
        return named(List.of("set" + stem(property, type), property))
                .filter(method -> method.getParameters().size() == 1
                        && javac.types()
                                .isAssignable(
                                        type, method.getParameters().get(0).asType()))
                .toList();
    }

    private Stream<ExecutableElement> named(List<String> names) {
        return methods.stream()
                .filter(method -> names.stream().anyMatch(method.getSimpleName().toString()::equalsIgnoreCase));
    }

    /** The first of them, or the field itself. */
    static Access access(List<ExecutableElement> methods, String field) {
        return methods.stream()
                .findFirst()
                .<Access>map(found -> new Access.Method(found.getSimpleName().toString()))
                .orElseGet(() -> new Access.Field(field));
    }

    /** {@code Active} for a boolean {@code isActive}, {@code Name} for {@code name}. */
    static String stem(String property, TypeMirror type) {
        boolean isPrefixed =
                property.length() > 2 && property.startsWith("is") && Character.isUpperCase(property.charAt(2));
        boolean isBoolean = List.of("boolean", "java.lang.Boolean").contains(type.toString());
        return isPrefixed && isBoolean
                ? property.substring(2)
                : property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }
}
