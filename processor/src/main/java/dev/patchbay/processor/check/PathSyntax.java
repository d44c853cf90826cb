package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Path;
import dev.patchbay.processor.model.SocketClass;
import java.util.HashSet;
import java.util.Set;

/** A path that is none. */
final class PathSyntax implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        Path path = socket.path();
        Origin origin = path.origin();
        if (path.text().contains("*")) {
            problems.add(ProblemCode.WILDCARD_IN_PATH, origin, path.text());
            return;
        }
        if (!path.text().startsWith("/")) {
            problems.add(ProblemCode.PATH_WITHOUT_SLASH, origin, path.text(), path.text());
        }
        path.fault().ifPresent(fault -> problems.add(ProblemCode.PATH_SYNTAX, origin, path.text(), fault));
        Set<String> names = new HashSet<>();
        path.variables().stream()
                .filter(name -> !names.add(name))
                .forEach(name -> problems.add(ProblemCode.REPEATED_VARIABLE, origin, path.text(), name));
    }
}
