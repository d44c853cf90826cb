package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Declared.Access;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The properties of a bean: a class with a public constructor without parameters, and a getter and a setter for every field. */
final class BeanMembers {

    private final Javac javac;
    private final Faults faults;

    BeanMembers(Javac javac, Faults faults) {
        this.javac = javac;
        this.faults = faults;
    }

    /** Why a class cannot be a bean, as what it is instead. */
    Optional<String> fault(TypeElement type) {
        if (javac.packageOf(type).startsWith("java.")) {
            return Optional.of("a class");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("an abstract class");
        }
        if (Visibility.isInner(type)) {
            return Optional.of("an inner class");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of("a generic class");
        }
        if (CallbackMethods.lineage(type).stream()
                .anyMatch(each -> !each.getTypeParameters().isEmpty())) {
            return Optional.of("a class that inherits from a generic one");
        }
        boolean constructible = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty() && isUsable(constructor));
        if (!constructible) {
            return Optional.of("a class without a public constructor that takes nothing");
        }
        return fields(type).isEmpty() ? Optional.of("a class without fields") : Optional.empty();
    }

    /** Its properties, the inherited ones first; what is none is a fault. */
    List<Member> of(TypeElement type, String place) {
        List<ExecutableElement> methods = methods(type);
        Map<String, Member> members = new LinkedHashMap<>();
        for (VariableElement field : fields(type)) {
            String name = field.getSimpleName().toString();
            Optional<ExecutableElement> getter = first(methods, getters(field), method -> gives(method, field));
            Optional<ExecutableElement> setter = first(methods, setters(field), method -> takes(method, field));
            Member member = member(field, getter, setter);
            members.put(name, member);
            if (!member.names().isEmpty() && !isOpen(field)) {
                check(field, place + "." + name, getter.isPresent(), setter.isPresent());
            }
        }
        return List.copyOf(members.values());
    }

    private static Member member(
            VariableElement field, Optional<ExecutableElement> getter, Optional<ExecutableElement> setter) {
        String name = field.getSimpleName().toString();
        List<Element> places = new ArrayList<>(List.of(field));
        getter.ifPresent(places::add);
        setter.ifPresent(places::add);
        return new Member(
                field,
                name,
                WireNames.of(name, places),
                field.asType(),
                WireNames.isNullable(places, field.asType()),
                access(field, getter),
                access(field, setter));
    }

    private static Access access(VariableElement field, Optional<ExecutableElement> method) {
        return method.filter(found -> !isOpen(field))
                .<Access>map(found -> new Access.Method(found.getSimpleName().toString()))
                .orElseGet(() -> new Access.Field(field.getSimpleName().toString()));
    }

    private void check(VariableElement field, String place, boolean isRead, boolean isWritten) {
        String stem = stem(field);
        if (!isRead) {
            faults.add(PayloadProblem.NOT_A_PROPERTY, place, "getter 'get" + capitalised(stem) + "'");
        } else if (!isWritten) {
            faults.add(PayloadProblem.NOT_A_PROPERTY, place, "setter 'set" + capitalised(stem) + "'");
        }
    }

    private static List<String> getters(VariableElement field) {
        String stem = stem(field);
        return List.of("get" + stem, "is" + stem, field.getSimpleName().toString());
    }

    private static List<String> setters(VariableElement field) {
        return List.of("set" + stem(field), field.getSimpleName().toString());
    }

    private static Optional<ExecutableElement> first(
            List<ExecutableElement> methods, List<String> names, Predicate<ExecutableElement> fits) {
        return methods.stream()
                .filter(method -> names.stream().anyMatch(method.getSimpleName().toString()::equalsIgnoreCase))
                .filter(fits)
                .findFirst();
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

    private List<ExecutableElement> methods(TypeElement type) {
        return CallbackMethods.lineage(type).stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(method -> isMember(method) && isUsable(method))
                .toList();
    }

    /** Public, and throws nothing that has to be caught. */
    private boolean isUsable(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                && method.getThrownTypes().stream()
                        .allMatch(thrown -> javac.isSubtype(thrown, "java.lang.RuntimeException")
                                || javac.isSubtype(thrown, "java.lang.Error"));
    }

    private static boolean isOpen(VariableElement field) {
        return field.getModifiers().contains(Modifier.PUBLIC)
                && !field.getModifiers().contains(Modifier.FINAL);
    }

    private static List<VariableElement> fields(TypeElement type) {
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
}
