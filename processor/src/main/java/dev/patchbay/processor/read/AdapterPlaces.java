package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.model.Settings;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Decides where an adapter stands: a function of its type, and of the package that names it, and of nothing else. */
final class AdapterPlaces {

    private static final String RUNTIME = "dev.patchbay.json.JsonReader";
    private static final String SHAPE = "dev.patchbay.json.Shape";

    private final Javac javac;
    private final String discriminator;
    private final boolean forgets;

    AdapterPlaces(Javac javac, String discriminator) {
        this(javac, discriminator, false);
    }

    private AdapterPlaces(Javac javac, String discriminator, boolean forgets) {
        this.javac = javac;
        this.discriminator = discriminator;
        this.forgets = forgets;
    }

    /** The same places, at none of which an adapter is said to be: whoever asks looks into every type. */
    AdapterPlaces forgetful() {
        return new AdapterPlaces(javac, discriminator, true);
    }

    /** The property that tells the cases of a sealed interface apart, where that does not say so. */
    String discriminator() {
        return discriminator;
    }

    /** Code that names types and adapters: its package, and a class of it. */
    record Spot(String name, TypeElement beside) {}

    /**
     * The place of an adapter.
     *
     * @param adapter its name
     * @param spot where it stands
     * @param besides whether that is beside its type
     * @param exists whether it is there already
     */
    record Place(ClassName adapter, Spot spot, boolean besides, boolean exists) {}

    /**
     * Beside the type if that is compiled here, or has an adapter there from another compilation; else beside whoever names it.
     *
     * @return empty where generated code could not name the type
     */
    Optional<Place> of(TypeElement type, String stamp, Spot from) {
        return find(type, stamp, from)
                .map(place -> forgets ? new Place(place.adapter(), place.spot(), place.besides(), false) : place);
    }

    private Optional<Place> find(TypeElement type, String stamp, Spot from) {
        String home = javac.packageOf(type);
        String name = simple(type) + variant(type) + "_Json";
        ClassName beside = ClassName.get(home, name);
        Spot own = new Spot(home, type);
        boolean near = home.equals(from.name());
        boolean seen = javac.sees(from.beside(), type.getQualifiedName().toString());
        if (javac.isSource(type) && javac.sees(type, RUNTIME)) {
            return Optional.of(new Place(beside, own, true, false));
        }
        if ((Visibility.isPublic(type) || near) && stamp.equals(existing(beside))) {
            return Optional.of(new Place(beside, own, true, true));
        }
        if (javac.isInOutput(type) && javac.sees(type, RUNTIME)) {
            return Optional.of(new Place(beside, own, true, false));
        }
        String prefix = home.isEmpty() ? "" : home.replace("_", "_1").replace('.', '_') + "_";
        ClassName far = ClassName.get(from.name(), prefix + name);
        return Optional.of(new Place(far, from, false, stamp.equals(existing(far))))
                .filter(place -> seen && (near || Visibility.isPublic(type)));
    }

    private String existing(ClassName adapter) {
        return Optional.ofNullable(javac.elements().getTypeElement(adapter.canonicalName())).stream()
                .<AnnotationMirror>flatMap(found -> found.getAnnotationMirrors().stream())
                .filter(mirror -> Javac.isNamed(mirror.getAnnotationType(), SHAPE))
                .flatMap(mirror -> Javac.text(mirror).stream())
                .findFirst()
                .orElse("");
    }

    /** {@code Outer_Inner}; an underscore of the program's is written as {@code _1}, which no name begins with. */
    private static String simple(TypeElement type) {
        String name = type.getSimpleName().toString().replace("_", "_1");
        Element around = type.getEnclosingElement();
        return around instanceof TypeElement outer ? simple(outer) + "_" + name : name;
    }

    /** {@code _2kind} where a sealed interface in it is told apart by a property of that name; the usual one is not told. */
    private String variant(TypeElement type) {
        return Settings.TYPE.equals(discriminator) || !new UnionSeeker(javac).isIn(type) ? "" : variant(discriminator);
    }

    private static String variant(String property) {
        return property.chars()
                .mapToObj(letter -> Character.isLetterOrDigit(letter)
                        ? Character.toString(letter)
                        : "_" + Integer.toHexString(letter) + "_")
                .collect(Collectors.joining("", "_2", ""));
    }
}
