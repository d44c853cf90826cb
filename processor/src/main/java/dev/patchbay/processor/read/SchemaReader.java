package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Schema;
import dev.patchbay.processor.model.Schema.Shape;
import dev.patchbay.processor.read.AdapterPlaces.Place;
import dev.patchbay.processor.read.AdapterPlaces.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Reads one payload and everything in it, up to the first thing that cannot be JSON. */
final class SchemaReader {

    private static final String UNTYPED = "java.lang.Object";
    private static final String OPTIONAL = "java.util.Optional";
    private static final String MAP = "java.util.Map";
    private static final String VERBATIM = "dev.patchbay.message.JsonValue";

    private final Javac javac;
    private final Unresolved unresolved;
    private final Faults faults;
    private final Spot spot;
    private final AdapterPlaces places;
    private final ShallowReader shallow;
    private final DeclaredReader types;
    private final Set<ClassName> seen = new HashSet<>();
    private final Map<ClassName, Declared> declared = new TreeMap<>();
    private final Set<ClassName> adapters = new TreeSet<>();
    private boolean hasCases;

    SchemaReader(Javac javac, Unresolved unresolved, TypeElement asker, String payload, AdapterPlaces places) {
        this.javac = javac;
        this.unresolved = unresolved;
        this.faults = new Faults(payload);
        this.spot = new Spot(javac.packageOf(asker), asker);
        this.places = places;
        this.shallow = new ShallowReader(javac, this, faults, places.discriminator());
        this.types = new DeclaredReader(javac, this);
    }

    Optional<Payload.Fault> fault() {
        return faults.first();
    }

    /** The types for which adapters have to be written. */
    List<Declared> declared() {
        return List.copyOf(declared.values());
    }

    /** The adapters that the class can name, and that need no arguments. */
    List<ClassName> adapters() {
        return List.copyOf(adapters);
    }

    /** Whether there is a sealed interface that leaves it to the socket by which property its cases are told apart. */
    boolean hasCases() {
        return hasCases;
    }

    /** The payload itself, which may be of any shape, or hold what is. */
    Schema root(TypeMirror type) {
        if (Javac.isNamed(type, UNTYPED)) {
            return new Schema.Untyped(TypeName.get(type));
        }
        Optional<Shape> sequence = Sequences.of(type);
        if (sequence.isPresent()) {
            return new Schema.Sequence(
                    TypeName.get(type),
                    sequence.get(),
                    root(Javac.arguments(type).get(0)));
        }
        return Scalars.isTextMap(type)
                ? new Schema.Mapping(
                        TypeName.get(type),
                        Scalars.text(),
                        root(Javac.arguments(type).get(1)))
                : read(type, Javac.shown(type), spot);
    }

    /** Whether something about a part of a payload is unknown. */
    boolean isUnknown(Element part) {
        return unresolved.look(part.asType(), part);
    }

    boolean isUnknown(TypeMirror type) {
        return unresolved.look(type);
    }

    /** Whether Lombok has still to write what a class is made of. */
    boolean isUnwritten(TypeElement type) {
        List<String> awaited = new Lombok(javac, type).awaited().toList();
        awaited.forEach(unresolved::unwritten);
        return !awaited.isEmpty();
    }

    /** A part of a collection, which may be absent. */
    private Schema element(TypeMirror type, String place, Spot from) {
        if (Javac.isNamed(type, OPTIONAL) && !Javac.isRaw(type)) {
            Schema value = read(Javac.arguments(type).get(0), place, from);
            return new Schema.Maybe(ClassName.get(Javac.element(type)), TypeName.get(type), value);
        }
        return read(type, place, from);
    }

    /** A part of a record or bean, which may be absent. */
    Schema component(TypeMirror type, String place, Spot from) {
        return Scalars.optional(javac, type).orElseGet(() -> element(type, place, from));
    }

    /** Any other part. */
    Schema read(TypeMirror type, String place, Spot from) {
        if (!faults.isEmpty() || unresolved.look(type)) {
            return unread();
        }
        Optional<Schema> scalar = Scalars.of(javac, type);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        if (type instanceof ArrayType array) {
            return array(array, place, from);
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return read(wildcard.getExtendsBound(), place, from);
        }
        if (type instanceof TypeVariable variable && RecordMembers.have(variable)) {
            return new Schema.Variable(
                    TypeName.get(type), variable.asElement().getSimpleName().toString());
        }
        return type.getKind() != TypeKind.DECLARED || Javac.isRaw(type)
                ? refused(place, Description.of(type))
                : declared((DeclaredType) type, place, from);
    }

    private Schema refused(String place, String what) {
        faults.noCodec(place, what);
        return unread();
    }

    /** Where something is wrong already. */
    private static Schema unread() {
        return new Schema.Ignored(ClassName.OBJECT);
    }

    private Schema array(ArrayType type, String place, Spot from) {
        if (Scalars.isOfGenerics(type)) {
            return refused(place, "'" + Javac.shown(type) + "', an array of generic objects");
        }
        TypeMirror element = type.getComponentType();
        String inside = place.equals(Javac.shown(type)) ? Javac.shown(element) : place + "[]"; // of the payload itself
        return new Schema.Sequence(TypeName.get(type), Shape.ARRAY, read(element, inside, from));
    }

    private Schema declared(DeclaredType type, String place, Spot from) {
        Optional<Shape> sequence = Sequences.of(type);
        if (sequence.isPresent()) {
            return new Schema.Sequence(
                    TypeName.get(type),
                    sequence.get(),
                    element(Javac.arguments(type).get(0), place + "[]", from));
        }
        if (Javac.isNamed(type, MAP)) {
            return mapping(type, place, from);
        }
        if (Javac.isNamed(type, VERBATIM)) {
            return new Schema.Verbatim(TypeName.get(type));
        }
        if (Sequences.isOfAddresses(type)) {
            return refused(place, type + ", which asks the network what is equal, as Set<URI> does not");
        }
        if (Javac.isNamed(type, UNTYPED)
                || Javac.isNamed(type, OPTIONAL)
                || PayloadReader.isMessage(javac, type)
                || Scalars.optional(javac, type).isPresent()) {
            return refused(place, Description.of(type));
        }
        return named(type, place, from);
    }

    private Schema mapping(DeclaredType type, String place, Spot from) {
        TypeMirror named = Javac.arguments(type).get(0);
        Schema key = read(named, place + "<>", from);
        if (!Scalars.isKey(key) && !Wrappers.isKey(javac, named)) {
            return refused(place, Description.of(type));
        }
        return new Schema.Mapping(
                TypeName.get(type), key, element(Javac.arguments(type).get(1), place + "{}", from));
    }

    private Schema named(DeclaredType type, String place, Spot from) {
        TypeElement element = Javac.element(type);
        if (Visibility.isPrivate(element)) {
            if (!seen.isEmpty()) { // of the payload itself, others say it
                faults.noCodec(place, "'" + Javac.shown(type) + "', which is private");
            }
            return unread();
        }
        List<Schema> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(read(argument, place + "<" + Javac.shown(argument) + ">", from));
        }
        return adapter(type, place, from)
                .<Schema>map(adapter -> new Schema.Named(TypeName.get(type), adapter, arguments))
                .orElseGet(() -> unread());
    }

    /** Who reads and writes a type. */
    private Optional<ClassName> adapter(DeclaredType declaration, String path, Spot from) {
        TypeElement type = Javac.element(declaration);
        Optional<Shallow> known = shallow.read(declaration, path);
        if (known.isEmpty() || !faults.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> place = places.of(type, known.get().stamp(), from);
        if (place.isEmpty()) {
            faults.add(PayloadProblem.HIDDEN_PART, path, Javac.shown(type.asType()), from.name());
        }
        hasCases |= UnionSeeker.isUnion(type) && WireNames.property(type).isEmpty();
        place.filter(found -> type.getTypeParameters().isEmpty() && isNear(type, found.adapter()))
                .ifPresent(found -> adapters.add(found.adapter()));
        place.filter(found -> !found.exists() && seen.add(found.adapter()))
                .ifPresent(found -> declared.put(found.adapter(), types.read(type, known.get(), found, path)));
        return place.map(Place::adapter);
    }

    private boolean isNear(TypeElement type, ClassName adapter) {
        return Visibility.isPublic(type) || adapter.packageName().equals(spot.name());
    }
}
