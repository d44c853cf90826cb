package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads what has an adapter of its own: which kind it is, what is in it, where its adapter stands. */
final class DeclaredReader {

    private final Javac javac;
    private final SchemaReader schemas;
    private final Faults faults;
    private final BeanMembers beans;
    private final String discriminator;

    DeclaredReader(Javac javac, SchemaReader schemas, Faults faults, String discriminator) {
        this.javac = javac;
        this.schemas = schemas;
        this.faults = faults;
        this.beans = new BeanMembers(javac, faults);
        this.discriminator = discriminator;
    }

    /** What its adapter would be written for; empty where there is none, and the fault is remembered. */
    Optional<Shallow> look(DeclaredType declaration, String place) {
        TypeElement type = Javac.element(declaration);
        if (Javac.is(type, ElementKind.ENUM)) {
            List<Declared.Constant> constants = constants(type);
            checkNames(constants.stream().flatMap(constant -> constant.names().stream()), place);
            return Optional.of(new Shallow.Constants(constants));
        }
        if (Javac.is(type, ElementKind.RECORD)) {
            return members(type, place, RecordMembers.of(type));
        }
        if (UnionSeeker.isUnion(type) && type.getTypeParameters().isEmpty()) {
            return cases(type, place);
        }
        Optional<String> why = Javac.is(type, ElementKind.CLASS) ? beans.fault(type) : Optional.empty();
        if (Javac.is(type, ElementKind.CLASS) && why.isEmpty()) {
            return members(type, place, beans.of(type, place));
        }
        why.ifPresentOrElse(
                reason -> faults.noCodec(place, type + ", " + reason), () -> faults.noCodec(place, declaration));
        return Optional.empty();
    }

    private Optional<Shallow> cases(TypeElement type, String place) {
        if (type.getPermittedSubclasses().stream()
                        .filter(one -> schemas.isUnknown(one))
                        .count()
                > 0) {
            return Optional.empty();
        }
        String property = WireNames.property(type).orElse(discriminator);
        return Optional.of(new Shallow.Cases(property, new UnionCases(type, property, faults).of(place)));
    }

    private Optional<Shallow> members(TypeElement type, String place, List<Member> members) {
        if (members.stream()
                        .filter(member -> schemas.isUnknown(member.element()))
                        .count()
                > 0) {
            return Optional.empty();
        }
        checkNames(members.stream().flatMap(member -> member.names().stream()), place);
        List<String> properties = Javac.is(type, ElementKind.RECORD) ? properties(type) : List.of();
        return Optional.of(new Shallow.Members(members, javac.isStrict() || WireNames.isStrict(type), properties));
    }

    private void checkNames(Stream<String> all, String place) {
        Set<String> names = new HashSet<>();
        all.filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(name -> faults.add(PayloadProblem.SAME_WIRE_NAME, place, name));
    }

    /** The properties by which the sealed interfaces around a record know it. */
    private List<String> properties(TypeElement type) {
        return javac.everything(type).stream()
                .filter(UnionSeeker::isUnion)
                .map(union -> WireNames.property(union).orElse(discriminator))
                .distinct()
                .toList();
    }

    private static List<Declared.Constant> constants(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> Javac.is(field, ElementKind.ENUM_CONSTANT))
                .map(field -> new Declared.Constant(field.getSimpleName().toString(), WireNames.ofConstant(field)))
                .toList();
    }

    /** All of it. */
    Declared read(TypeElement type, Shallow shallow, AdapterPlaces.Place place, String path) {
        Declared.Head head = head(type, shallow, place);
        if (shallow instanceof Shallow.Constants constants) {
            return new Declared.Constants(head, constants.constants());
        }
        if (shallow instanceof Shallow.Cases cases) {
            return new Declared.Union(head, cases.property(), cases(cases, place.spot(), path));
        }
        Shallow.Members members = (Shallow.Members) shallow;
        List<Declared.Component> components = components(members.members(), place.spot(), path);
        Declared.Manner manner = new Declared.Manner(members.strict(), members.properties());
        if (Javac.is(type, ElementKind.CLASS)) {
            return new Declared.Bean(head, components, manner);
        }
        List<TypeVariableName> variables =
                type.getTypeParameters().stream().map(TypeVariableName::get).toList();
        return new Declared.RecordClass(
                head, variables, components, manner, !members.properties().isEmpty());
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
