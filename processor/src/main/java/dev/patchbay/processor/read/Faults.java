package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.model.Payload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** The first thing in a payload that cannot be JSON. */
final class Faults {

    /** The place of a fault that is not in the payload but is the payload. */
    static final String ITSELF = "it";

    private final String payload;
    private Optional<Payload.Fault> first = Optional.empty();

    Faults(String payload) {
        this.payload = payload;
    }

    Optional<Payload.Fault> first() {
        return first;
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    void noCodec(String place, TypeMirror type) {
        noCodec(place, Description.of(type));
    }

    void noCodec(String place, String what) {
        add(PayloadProblem.NO_CODEC, place.equals(payload) ? ITSELF : place, what);
    }

    /** Remembers what went wrong; the payload is always the first part of its message. */
    void add(ProblemCode code, String... parts) {
        if (first.isEmpty()) {
            List<String> all = new ArrayList<>(List.of(payload));
            all.addAll(Arrays.asList(parts));
            first = Optional.of(new Payload.Fault(code, List.copyOf(all)));
        }
    }
}
