package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.StrayCallback;
import dev.patchbay.processor.model.Strays;
import java.util.stream.Collectors;

/** Callbacks that nobody calls. */
final class StrayCallbacks implements Rule<Strays> {

    @Override
    public void check(Strays strays, Problems problems) {
        for (StrayCallback stray : strays.callbacks()) {
            String annotation = stray.kind().annotation();
            String home = stray.kind().homes().stream().map(Home::annotation).collect(Collectors.joining(" or @"));
            if (stray.home().isPresent()) {
                String found = stray.home().get().annotation();
                problems.add(
                        CallbackProblem.MISPLACED_CALLBACK, stray.origin(), annotation, home, stray.owner(), found);
            } else {
                problems.add(
                        CallbackProblem.STRAY_CALLBACK,
                        stray.origin(),
                        annotation,
                        stray.owner(),
                        home,
                        home,
                        annotation);
            }
        }
    }
}
