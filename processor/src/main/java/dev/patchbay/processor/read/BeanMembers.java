package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Declared.Access;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Why nobody can make objects of a class, as what it is instead. */
    Optional<String> misfit(TypeElement type) {
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
        return CallbackMethods.lineage(type).stream()
                        .anyMatch(each -> !each.getTypeParameters().isEmpty())
                ? Optional.of("a class that inherits from a generic one")
                : Optional.empty();
    }

    /** Why a class is no bean. */
    Optional<String> fault(TypeElement type) {
        boolean constructible = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(
                        constructor -> constructor.getParameters().isEmpty() && Accessors.isUsable(javac, constructor));
        if (!constructible) {
            return Optional.of("a class without a public constructor that takes nothing, or all properties");
        }
        return new Accessors(javac, type).fields().isEmpty() ? Optional.of("a class without fields") : Optional.empty();
    }

    /** Its properties, the inherited ones first; what is none is a fault. */
    List<Member> of(TypeElement type, String place) {
        Accessors accessors = new Accessors(javac, type);
        NameRules rules = NameRules.of(type);
        Map<String, Member> members = new LinkedHashMap<>();
        for (VariableElement field : accessors.fields()) {
            String name = field.getSimpleName().toString();
            List<ExecutableElement> getters = accessors.getters(name, field.asType());
            List<ExecutableElement> setters = accessors.setters(name, field.asType());
            Member member = member(field, rules, getters, setters);
            members.put(name, member);
            if (!member.names().isEmpty() && !isOpen(field)) {
                check(field, place + "." + name, !getters.isEmpty(), !setters.isEmpty());
            }
        }
        return List.copyOf(members.values());
    }

    private static Member member(
            VariableElement field, NameRules rules, List<ExecutableElement> getters, List<ExecutableElement> setters) {
        String name = field.getSimpleName().toString();
        List<Element> places = new ArrayList<>(List.of(field));
        places.addAll(getters);
        places.addAll(setters);
        return new Member(
                places,
                name,
                rules.names(name, places),
                field.asType(),
                WireNames.isNullable(places, field.asType()),
                access(field, getters),
                access(field, setters));
    }

    private static Access access(VariableElement field, List<ExecutableElement> methods) {
        return Accessors.access(
                isOpen(field) ? List.of() : methods, field.getSimpleName().toString());
    }

    private void check(VariableElement field, String place, boolean isRead, boolean isWritten) {
        String stem = Accessors.stem(field.getSimpleName().toString(), field.asType());
        if (!isRead) {
            faults.add(PayloadProblem.NOT_A_PROPERTY, place, "getter 'get" + stem + "'");
        } else if (!isWritten) {
            faults.add(PayloadProblem.NOT_A_PROPERTY, place, "setter 'set" + stem + "'");
        }
    }

    private static boolean isOpen(VariableElement field) {
        return field.getModifiers().contains(Modifier.PUBLIC)
                && !field.getModifiers().contains(Modifier.FINAL);
    }
}
