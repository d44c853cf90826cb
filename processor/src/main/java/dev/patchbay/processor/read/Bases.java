package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Home;
import java.util.Arrays;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether classes of this compilation have callbacks that classes of another may inherit. */
public final class Bases {

    private final Javac javac;
    private boolean seen;

    public Bases(Javac javac) {
        this.javac = javac;
    }

    /** Looks for them in a round. */
    public void see(RoundEnvironment round) {
        seen |= StrayReader.types(round).anyMatch(this::isBase);
    }

    /** Whether there was one in any round. */
    public boolean wereSeen() {
        return seen;
    }

    private boolean isBase(TypeElement type) {
        return Arrays.stream(Home.values())
                .map(home -> new CallbackMethods(javac, home))
                .anyMatch(callbacks -> ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(method -> !callbacks.kinds(method).isEmpty()));
    }
}
