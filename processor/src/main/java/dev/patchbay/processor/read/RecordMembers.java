package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Declared.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** The components of a record. */
final class RecordMembers {

    private RecordMembers() {}

    static List<Member> of(TypeElement type) {
        NameRules rules = NameRules.of(type);
        return type.getRecordComponents().stream()
                .map(component -> member(type, component, rules))
                .toList();
    }

    /** Whether a type parameter is one of a record's. */
    static boolean have(TypeVariable variable) {
        return variable.asElement() instanceof TypeParameterElement parameter
                && Javac.is(parameter.getGenericElement(), ElementKind.RECORD);
    }

    private static Member member(TypeElement type, RecordComponentElement component, NameRules rules) {
        String name = component.getSimpleName().toString();
        List<Element> places = places(type, component);
        Access get = new Access.Method(name);
        return new Member(
                places,
                name,
                rules.names(name, places),
                component.asType(),
                WireNames.isNullable(places, component.asType()),
                get,
                get);
    }

    /** An annotation stands wherever it may: at the component, its accessor and what that implements, its field, its parameter. */
    private static List<Element> places(TypeElement type, RecordComponentElement component) {
        List<Element> places = new ArrayList<>(List.of(component));
        CallbackMethods.family(type).stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(method -> method.getParameters().isEmpty())
                .forEach(places::add);
        places.addAll(ElementFilter.fieldsIn(type.getEnclosedElements()));
        places.removeIf(place -> !place.getSimpleName().equals(component.getSimpleName()));
        int index = type.getRecordComponents().indexOf(component);
        canonical(type)
                .ifPresent(constructor -> places.add(constructor.getParameters().get(index)));
        return places;
    }

    static boolean isCanonical(TypeElement type, ExecutableElement maker) {
        return canonical(type).filter(maker::equals).isPresent();
    }

    /** The constructor that takes all components in their order. */
    private static Optional<ExecutableElement> canonical(TypeElement type) {
        List<String> types = type.getRecordComponents().stream()
                .map(component -> component.asType().toString())
                .toList();
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().stream()
                        .map(parameter -> parameter.asType().toString())
                        .toList()
                        .equals(types))
                .findFirst();
    }
}
