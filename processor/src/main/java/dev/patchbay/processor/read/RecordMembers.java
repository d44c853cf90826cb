package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Declared.Access;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** The components of a record. */
final class RecordMembers {

    private RecordMembers() {}

    static List<Member> of(TypeElement type) {
        return type.getRecordComponents().stream()
                .map(component -> member(type, component))
                .toList();
    }

    /** Whether a type parameter is one of a record's. */
    static boolean have(TypeVariable variable) {
        return variable.asElement() instanceof TypeParameterElement parameter
                && Javac.is(parameter.getGenericElement(), ElementKind.RECORD);
    }

    private static Member member(TypeElement type, RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        List<Element> places = places(type, component);
        Access get = new Access.Method(name);
        return new Member(
                component,
                name,
                WireNames.of(name, places),
                component.asType(),
                WireNames.isNullable(places, component.asType()),
                get,
                get);
    }

    /** An annotation stands wherever it may: at the component, its field, its accessor. */
    private static List<Element> places(TypeElement type, RecordComponentElement component) {
        List<Element> places = new ArrayList<>(List.of(component, component.getAccessor()));
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .forEach(places::add);
        return places;
    }
}
