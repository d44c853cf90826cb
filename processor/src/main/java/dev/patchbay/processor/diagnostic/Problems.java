package dev.patchbay.processor.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The mistakes found so far, in the order in which they were found, each one once. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(ProblemCode code, Origin origin, Object... parts) {
        found.add(new Problem(code, origin, code.message(parts)));
    }

    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** The same without their places, which are in class files: each message once. */
    public Problems anywhere() {
        Problems all = new Problems();
        found.forEach(problem -> all.found.add(new Problem(problem.code(), Origin.NOWHERE, problem.message())));
        return all;
    }

    /** Whether nothing stands in the way of writing code. */
    public boolean permitCode() {
        return found.stream().allMatch(problem -> problem.code().isWarning());
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }
}
