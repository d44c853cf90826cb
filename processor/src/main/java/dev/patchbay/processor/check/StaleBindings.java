package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Bound;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Wiring;
import java.util.List;
import java.util.stream.Collectors;

/** A binding that calls something else than it would if it were written now. */
final class StaleBindings implements Rule<Bound> {

    @Override
    public void check(Bound bound, Problems problems) {
        List<String> gone = without(bound.before(), bound.now());
        List<String> come = without(bound.now(), bound.before());
        if (!gone.isEmpty() || !come.isEmpty()) {
            boolean roles = Wiring.withoutRoles(gone).equals(Wiring.withoutRoles(come));
            problems.add(
                    roles ? ParameterProblem.CHANGED_ROLE : BuildProblem.STALE_BINDING,
                    origin(bound.endpoint(), come),
                    bound.endpoint().name(),
                    shown(gone),
                    shown(come),
                    bound.endpoint().name());
        }
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream()
                .filter(line -> others.stream().noneMatch(other -> Wiring.areSame(line, other)))
                .sorted()
                .toList();
    }

    private static String shown(List<String> lines) {
        return lines.isEmpty()
                ? "nothing"
                : lines.stream().map(line -> "'" + line + "'").collect(Collectors.joining(", "));
    }

    /** Where one of the lines stands. */
    private static Origin origin(Endpoint endpoint, List<String> lines) {
        return endpoint.callbacks().stream()
                .filter(callback -> lines.contains(Wiring.line(callback)))
                .map(Callback::origin)
                .findFirst()
                .orElseGet(endpoint::origin);
    }
}
