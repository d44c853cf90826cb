package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Declared.Maker;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What a record or a class is made of, and how: as it says, as records are made, as beans are, or as classes that never change are. */
final class Members {

    private final Javac javac;
    private final Faults faults;
    private final BeanMembers beans;
    private final MadeMembers made;
    private final Creators creators;

    /** The parts of an object, and what makes it of them. */
    record Made(List<Member> members, Maker maker) {}

    Members(Javac javac, Faults faults) {
        this.javac = javac;
        this.faults = faults;
        this.beans = new BeanMembers(javac, faults);
        this.made = new MadeMembers(javac, faults);
        this.creators = new Creators(javac, faults);
    }

    /** Those of a type of which nobody asks why it has none. */
    static List<Member> of(Javac javac, TypeElement type) {
        return new Members(javac, new Faults(""))
                .of(type, "")
                .map(Made::members)
                .orElse(List.of());
    }

    /** Whether it is made of all its parts at once. */
    static boolean areTakenAtOnce(Javac javac, TypeElement type) {
        return new Members(javac, new Faults(""))
                .of(type, "")
                .filter(made -> !(made.maker() instanceof Maker.Setters))
                .isPresent();
    }

    /** Empty for what is none, and a fault is remembered. */
    Optional<Made> of(TypeElement type, String place) {
        boolean isRecord = Javac.is(type, ElementKind.RECORD);
        Optional<String> why = isRecord ? Optional.empty() : beans.misfit(type);
        if (why.isPresent()) {
            faults.noCodec(place, type + ", " + why.get());
            return Optional.empty();
        }
        Optional<ExecutableElement> marked = creators.marked(type, place);
        if (marked.isPresent() && !(isRecord && RecordMembers.isCanonical(type, marked.get()))) {
            return Optional.of(made(type, marked.get(), place));
        }
        return isRecord
                ? Optional.of(new Made(RecordMembers.of(type), new Maker.Constructor()))
                : unmarked(type, place);
    }

    private Made made(TypeElement type, ExecutableElement maker, String place) {
        return new Made(made.of(type, maker, place), Creators.maker(maker));
    }

    /** A bean where it is one, for what its JSON lacks keeps its value then. */
    private Optional<Made> unmarked(TypeElement type, String place) {
        boolean isBean = isBean(type);
        Optional<ExecutableElement> constructor =
                isBean ? Optional.empty() : made.constructor(type).or(() -> made.nameless(type));
        if (constructor.isPresent()) {
            return Optional.of(made(type, constructor.get(), place));
        }
        Optional<String> why =
                beans.fault(type).map(reason -> made.without(type).orElse(reason));
        why.ifPresent(reason -> faults.noCodec(place, type + ", " + reason));
        return why.isPresent() ? Optional.empty() : Optional.of(new Made(beans.of(type, place), new Maker.Setters()));
    }

    private boolean isBean(TypeElement type) {
        Faults found = new Faults("");
        if (beans.fault(type).isEmpty()) {
            new BeanMembers(javac, found).of(type, "");
            return found.isEmpty();
        }
        return false;
    }
}
