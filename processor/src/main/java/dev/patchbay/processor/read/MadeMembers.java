package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Declared.Access;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The properties of a class that is made of all of them at once: the parameters of its constructor, or of a static method. */
final class MadeMembers {

    private final Javac javac;
    private final Faults faults;
    private final Creators creators;

    MadeMembers(Javac javac, Faults faults) {
        this.javac = javac;
        this.faults = faults;
        this.creators = new Creators(javac, faults);
    }

    /** The public constructor that takes the most of the class's properties, where nothing marks one. */
    Optional<ExecutableElement> constructor(TypeElement type) {
        Accessors accessors = new Accessors(javac, type);
        return constructors(type)
                .filter(constructor ->
                        creators.taken(constructor).stream().allMatch(taken -> isProperty(taken, accessors)))
                .max(Comparator.comparingInt(
                        constructor -> constructor.getParameters().size()));
    }

    /** A public constructor of which nobody knows what it takes. */
    Optional<ExecutableElement> nameless(TypeElement type) {
        return constructors(type)
                .filter(constructor -> creators.taken(constructor).stream()
                        .anyMatch(taken -> taken.names().isEmpty()))
                .findFirst();
    }

    /** What the only public constructor takes that is no property. */
    Optional<String> without(TypeElement type) {
        Accessors accessors = new Accessors(javac, type);
        List<ExecutableElement> all = constructors(type).toList();
        return all.stream()
                .filter(only -> all.size() == 1)
                .flatMap(only -> creators.taken(only).stream())
                .filter(taken -> !isProperty(taken, accessors))
                .map(taken -> taken.parameter().getSimpleName())
                .map(name -> "a class whose constructor takes '" + name + "', for which it has no public getter")
                .findFirst();
    }

    private Stream<ExecutableElement> constructors(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor ->
                        !constructor.getParameters().isEmpty() && Accessors.isUsable(javac, constructor));
    }

    private static boolean isProperty(Creators.Taken taken, Accessors accessors) {
        return property(taken, accessors)
                .filter(name -> access(name, taken.parameter(), accessors).isPresent() || isIgnored(name, accessors))
                .isPresent();
    }

    private static boolean isIgnored(String name, Accessors accessors) {
        return field(name, accessors)
                .filter(field -> WireNames.isIgnored(List.of(field)))
                .isPresent();
    }

    /** What it takes, in its order; what is no property is a fault. */
    List<Member> of(TypeElement type, ExecutableElement maker, String place) {
        Accessors accessors = new Accessors(javac, type);
        NameRules rules = NameRules.of(type);
        List<Member> members = new ArrayList<>();
        for (Creators.Taken taken : creators.taken(maker)) {
            Optional<String> name = property(taken, accessors);
            if (name.isEmpty()) {
                faults.add(
                        PayloadProblem.UNUSABLE_CREATOR,
                        place,
                        "is made by '" + CallbackMethods.shown(maker)
                                + "', whose class file does not say how its parameters are named",
                        "Compile it with -parameters (Kotlin: -java-parameters), or name each one with @JsonProperty");
            }
            name.ifPresent(known -> members.add(member(taken.parameter(), known, accessors, rules, place)));
        }
        others(maker, accessors, members, place);
        return members;
    }

    /** The name in Java of what a parameter sets. */
    private static Optional<String> property(Creators.Taken taken, Accessors accessors) {
        Stream<String> fields = accessors.fields().stream()
                .filter(field -> isFor(field, taken.names()))
                .map(field -> field.getSimpleName().toString());
        Stream<String> methods = taken.names().stream()
                .filter(name ->
                        !accessors.getters(name, taken.parameter().asType()).isEmpty());
        return Stream.of(fields, methods, taken.names().stream())
                .flatMap(names -> names)
                .findFirst();
    }

    private static boolean isFor(VariableElement field, List<String> names) {
        return names.contains(field.getSimpleName().toString())
                || WireNames.written(List.of(field)).stream().anyMatch(names::contains);
    }

    private Member member(VariableElement parameter, String name, Accessors accessors, NameRules rules, String place) {
        List<Element> places = new ArrayList<>(List.of(parameter));
        places.addAll(accessors.getters(name, parameter.asType()));
        field(name, accessors).ifPresent(places::add);
        List<String> names = rules.names(name, places);
        Optional<Access> get = access(name, parameter, accessors);
        if (get.isEmpty() && !names.isEmpty()) {
            String stem = Accessors.stem(name, parameter.asType());
            faults.add(PayloadProblem.NOT_A_PROPERTY, place + "." + name, "getter 'get" + stem + "'");
        }
        Access known = get.orElseGet(() -> new Access.Field(name));
        boolean nullable = WireNames.isNullable(places, parameter.asType());
        return new Member(places, name, names, parameter.asType(), nullable, known, known);
    }

    private static Optional<Access> access(String name, VariableElement parameter, Accessors accessors) {
        List<ExecutableElement> getters = accessors.getters(name, parameter.asType());
        boolean isOpen = field(name, accessors)
                .filter(field -> field.getModifiers().contains(Modifier.PUBLIC))
                .isPresent();
        return getters.isEmpty() && !isOpen ? Optional.empty() : Optional.of(Accessors.access(getters, name));
    }

    private static Optional<VariableElement> field(String name, Accessors accessors) {
        return accessors.fields().stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .findFirst();
    }

    /** A field that can be asked for and is not taken would be missed. */
    private void others(ExecutableElement maker, Accessors accessors, List<Member> members, String place) {
        for (VariableElement field : accessors.fields()) {
            String name = field.getSimpleName().toString();
            List<Element> places = new ArrayList<>(List.of(field));
            places.addAll(accessors.getters(name, field.asType()));
            boolean isKnown = members.stream().anyMatch(member -> member.name().equals(name));
            if (!isKnown && places.size() > 1 && !WireNames.isIgnored(places)) {
                String what = "can be asked for, and is not taken by '" + CallbackMethods.shown(maker) + "'";
                faults.add(
                        PayloadProblem.UNUSABLE_CREATOR,
                        place + "." + name,
                        what,
                        "Take it there, or put @Ignored on it");
            }
        }
    }
}
