package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.SettingProblem;
import dev.patchbay.processor.model.Path;
import dev.patchbay.processor.model.SocketClass;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** A path that is none. */
final class PathSyntax implements Rule<SocketClass> {

    /** What it stands for; as it is where it stands for nothing. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException incomplete) {
            return path;
        }
    }

    @Override
    public void check(SocketClass socket, Problems problems) {
        Path path = socket.path();
        Origin origin = path.origin();
        if (path.text().contains("*")) {
            problems.add(SettingProblem.WILDCARD_IN_PATH, origin, path.text());
            return;
        }
        if (path.text().contains("%")) {
            problems.add(SettingProblem.ENCODED_PATH, origin, path.text(), decoded(path.text()));
        }
        if (!path.text().startsWith("/")) {
            problems.add(SettingProblem.PATH_WITHOUT_SLASH, origin, path.text(), path.text());
        }
        path.fault().ifPresent(fault -> problems.add(SettingProblem.PATH_SYNTAX, origin, path.text(), fault));
        Set<String> names = new HashSet<>();
        path.variables().stream()
                .filter(name -> !names.add(name))
                .forEach(name -> problems.add(SettingProblem.REPEATED_VARIABLE, origin, path.text(), name));
    }
}
