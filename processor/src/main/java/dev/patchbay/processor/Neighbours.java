package dev.patchbay.processor;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** The other processors of a compilation. */
final class Neighbours {

    private static final String PATCHBAY = "dev.patchbay.";

    private Neighbours() {}

    /**
     * Whether there are none. Then our annotations can be claimed, of which {@code -Xlint:processing} would warn otherwise;
     * {@code javac} passes over the processors behind one that claims, when a round has nothing left for them.
     */
    static boolean areNone() {
        try {
            return ServiceLoader.load(Processor.class, Neighbours.class.getClassLoader()).stream()
                    .map(processor -> processor.type().getName())
                    .allMatch(name -> name.startsWith(PATCHBAY));
        } catch (ServiceConfigurationError unknown) {
            return false;
        }
    }
}
