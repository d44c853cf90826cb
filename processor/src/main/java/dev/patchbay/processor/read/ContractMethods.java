package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Direction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the methods by which a channel's client implements the events of its contracts. */
final class ContractMethods {

    private final Javac javac;

    ContractMethods(Javac javac) {
        this.javac = javac;
    }

    /**
     * Such a method.
     *
     * @param method the one that has a body
     * @param declared the one with {@code @Event}
     * @param event its name
     */
    record Heard(ExecutableElement method, ExecutableElement declared, String event) {}

    /** The interfaces with {@code @Broadcasts} that a class implements. */
    List<TypeElement> contracts(TypeElement type) {
        return CallbackMethods.family(type).stream()
                .filter(each -> each.getKind().isInterface()
                        && javac.annotation(each, "Broadcasts").isPresent())
                .toList();
    }

    /** Each once; of events that cannot be, and of methods that are missing, is told elsewhere. */
    List<Heard> of(TypeElement type) {
        Set<String> known = new LinkedHashSet<>();
        return contracts(type).stream()
                .flatMap(this::events)
                .flatMap(declared -> heard(declared, type).stream())
                .filter(heard -> known.add(heard.method() + " " + Javac.owner(heard.method()) + " " + heard.event()))
                .toList();
    }

    /** In the order of the source, whoever compiles it. */
    private Stream<ExecutableElement> events(TypeElement contract) {
        List<ExecutableElement> all = new EventsReader(javac, Direction.BROADCASTS).abstractMethods(contract);
        return methods(contract).filter(all::contains);
    }

    private Optional<Heard> heard(ExecutableElement declared, TypeElement type) {
        return javac.annotation(declared, "Event")
                .flatMap(Javac::text)
                .filter(name -> !name.isBlank() && !name.startsWith(Callback.MessageName.OWN))
                .flatMap(name -> implementation(declared, type).map(method -> new Heard(method, declared, name)));
    }

    private Optional<ExecutableElement> implementation(ExecutableElement declared, TypeElement type) {
        return methods(type)
                .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT)
                        && javac.elements().overrides(method, declared, type))
                .findFirst();
    }

    private static Stream<ExecutableElement> methods(TypeElement type) {
        return CallbackMethods.family(type).stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream());
    }
}
