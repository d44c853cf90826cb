package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Strays;

/** Annotations that do not do what they seem to do. */
final class Misuses implements Rule<Strays> {

    @Override
    public void check(Strays strays, Problems problems) {
        strays.misuses()
                .forEach(misuse -> problems.add(
                        misuse.code(), misuse.origin(), misuse.parts().toArray()));
    }
}
