package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads what has an adapter of its own, with all that is in it. */
final class DeclaredReader {

    private final Javac javac;
    private final SchemaReader schemas;

    DeclaredReader(Javac javac, SchemaReader schemas) {
        this.javac = javac;
        this.schemas = schemas;
    }

    /** All of it. */
    Declared read(TypeElement type, Shallow shallow, AdapterPlaces.Place place, String path) {
        Declared.Head head = head(type, shallow, place);
        if (shallow instanceof Shallow.Constants constants) {
            return new Declared.Constants(head, constants.constants(), constants.value(), constants.otherwise());
        }
        if (shallow instanceof Shallow.Wrapper wrapper) {
            Schema value = schemas.read(wrapper.value(), path, place.spot());
            return new Declared.Wrapper(head, value, wrapper.get(), wrapper.maker());
        }
        if (shallow instanceof Shallow.Cases cases) {
            return new Declared.Union(head, cases.property(), cases(cases, place.spot(), path));
        }
        Shallow.Composite object = (Shallow.Composite) shallow;
        List<Declared.Component> components = components(object.members(), place.spot(), path);
        Declared.Manner manner = new Declared.Manner(object.strict(), object.properties());
        if (object.maker() instanceof Declared.Maker.Setters) {
            return new Declared.Bean(head, components, manner);
        }
        List<TypeVariableName> variables =
                type.getTypeParameters().stream().map(TypeVariableName::get).toList();
        return new Declared.RecordClass(
                head,
                variables,
                components,
                object.maker(),
                manner,
                !object.properties().isEmpty());
    }

    private List<Declared.Case> cases(Shallow.Cases union, AdapterPlaces.Spot spot, String path) {
        List<Declared.Case> cases = new ArrayList<>();
        for (UnionCases.Named one : union.cases()) {
            String place = path + "." + one.type().getSimpleName();
            Schema schema = schemas.read(one.type().asType(), place, spot);
            if (schema instanceof Schema.Named named) {
                cases.add(new Declared.Case(ClassName.get(one.type()), one.name(), named.adapter()));
            }
        }
        return cases;
    }

    private List<Declared.Component> components(List<Member> members, AdapterPlaces.Spot spot, String path) {
        List<Declared.Component> components = new ArrayList<>();
        for (Member member : members) {
            Schema schema = member.names().isEmpty()
                    ? new Schema.Ignored(TypeName.get(member.type()))
                    : schemas.component(member.type(), path + "." + member.name(), spot);
            components.add(new Declared.Component(
                    member.name(), member.names(), schema, member.nullable(), member.get(), member.set()));
        }
        return components;
    }

    private Declared.Head head(TypeElement type, Shallow shallow, AdapterPlaces.Place place) {
        String documentation = Optional.ofNullable(javac.elements().getDocComment(type))
                .map(String::strip)
                .orElse("");
        List<Element> parts = new ArrayList<>(type.getEnclosedElements());
        if (shallow instanceof Shallow.Cases cases) {
            cases.cases().forEach(one -> parts.add(one.type()));
        }
        return new Declared.Head(
                ClassName.get(type),
                place.adapter(),
                place.besides(),
                Visibility.isPublic(type),
                new DeprecationReader(javac).names(type, parts),
                shallow.stamp(),
                documentation);
    }
}
