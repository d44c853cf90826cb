package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Declared;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads what a type says itself: which kind it is, and what is in it, without looking into that. */
final class ShallowReader {

    private final Javac javac;
    private final SchemaReader schemas;
    private final Faults faults;
    private final String discriminator;
    private final Members members;
    private final Wrappers wrappers;

    ShallowReader(Javac javac, SchemaReader schemas, Faults faults, String discriminator) {
        this.javac = javac;
        this.schemas = schemas;
        this.faults = faults;
        this.discriminator = discriminator;
        this.members = new Members(javac, faults);
        this.wrappers = new Wrappers(javac, faults);
    }

    /** What a type says depends on the property by which a socket tells the cases of sealed interfaces apart. */
    record Key(TypeElement type, String discriminator) {}

    /** What its adapter would be written for; empty where there is none, and the fault is remembered. */
    Optional<Shallow> read(DeclaredType declaration, String place) {
        Key key = new Key(Javac.element(declaration), discriminator);
        Optional<Shallow> known = Optional.ofNullable(javac.shallow().get(key));
        Optional<Shallow> read = known.or(() -> look(declaration, place));
        read.filter(right -> faults.isEmpty())
                .ifPresent(right -> javac.shallow().put(key, right));
        return read;
    }

    private Optional<Shallow> look(DeclaredType declaration, String place) {
        TypeElement type = Javac.element(declaration);
        Unfollowed.at(type).ifPresent(annotation -> unfollowed(place, annotation));
        boolean isUnion = UnionSeeker.isUnion(type) && type.getTypeParameters().isEmpty();
        if (isUnion) {
            return cases(type, place);
        }
        if (!List.of(ElementKind.ENUM, ElementKind.RECORD, ElementKind.CLASS).contains(type.getKind())) {
            faults.noCodec(place, declaration);
            return Optional.empty();
        }
        Optional<Shallow.Wrapper> wrapper = wrappers.of(type, place);
        if (wrapper.isPresent()) {
            return wrapper.filter(known -> !schemas.isUnknown(known.value())).map(known -> known);
        }
        return Javac.is(type, ElementKind.ENUM) ? Optional.of(constants(type, place)) : object(type, place);
    }

    private void unfollowed(String place, String annotation) {
        faults.add(PayloadProblem.UNFOLLOWED_ANNOTATION, place, annotation);
    }

    private Optional<Shallow> cases(TypeElement type, String place) {
        if (type.getPermittedSubclasses().stream()
                        .filter(one -> schemas.isUnknown(one) || schemas.isUnwritten(Javac.element(one)))
                        .count()
                > 0) {
            return Optional.empty();
        }
        String property = WireNames.property(type).orElse(discriminator);
        return Optional.of(new Shallow.Cases(property, new UnionCases(javac, type, property, faults).of(place)));
    }

    private Shallow constants(TypeElement type, String place) {
        List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> Javac.is(field, ElementKind.ENUM_CONSTANT))
                .toList();
        List<Declared.Constant> constants = fields.stream()
                .map(field -> new Declared.Constant(field.getSimpleName().toString(), WireNames.ofConstant(field)))
                .toList();
        checkNames(constants.stream().flatMap(constant -> constant.names().stream()), place);
        Optional<String> otherwise = fields.stream()
                .filter(field -> Marks.said(List.of(field), Marks.JACKSON + "JsonEnumDefaultValue")
                        .isPresent())
                .map(field -> field.getSimpleName().toString())
                .findFirst();
        return new Shallow.Constants(constants, Wrappers.value(javac, type).map(Wrappers.Value::get), otherwise);
    }

    private Optional<Shallow> object(TypeElement type, String place) {
        Optional<Members.Made> made = schemas.isUnwritten(type) ? Optional.empty() : members.of(type, place);
        List<Member> parts = made.map(Members.Made::members).orElse(List.of());
        if (made.isEmpty() || parts.stream().filter(this::isUnknown).count() > 0) {
            return Optional.empty();
        }
        checkNames(parts.stream().flatMap(part -> part.names().stream()), place);
        checkAnnotations(type, parts, place);
        boolean isBean = made.get().maker() instanceof Declared.Maker.Setters;
        List<String> properties = isBean ? List.of() : properties(type);
        boolean strict = javac.isStrict() || WireNames.isStrict(type);
        return Optional.of(new Shallow.Composite(parts, made.get().maker(), strict, properties));
    }

    private boolean isUnknown(Member part) {
        return schemas.isUnknown(part.places().get(0));
    }

    /** What is ignored may say what it likes. */
    private void checkAnnotations(TypeElement type, List<Member> parts, String place) {
        for (Member part : parts) {
            if (!part.names().isEmpty()) {
                Unfollowed.at(part).ifPresent(annotation -> unfollowed(place + "." + part.name(), annotation));
            }
        }
        for (TypeElement each : CallbackMethods.family(type)) {
            for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
                if (parts.stream().noneMatch(part -> part.places().contains(method))) {
                    Unfollowed.beside(method)
                            .ifPresent(
                                    annotation -> unfollowed(place + "." + method.getSimpleName() + "()", annotation));
                }
            }
        }
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
}
