package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.SettingProblem;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Settings;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Subprotocols that no client can ask for. */
final class Subprotocols implements Rule<Endpoint> {

    /** RFC 7230, section 3.2.6: what a token is made of beside letters and digits. */
    private static final String MARKS = "!#$%&'*+-.^_`|~";

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        Set<String> names = new HashSet<>();
        for (Settings.Text name : endpoint.settings().subprotocols()) {
            fault(name.text())
                    .ifPresent(fault ->
                            problems.add(SettingProblem.INVALID_SUBPROTOCOL, name.origin(), name.text(), fault));
            if (!names.add(name.text())) {
                problems.add(SettingProblem.REPEATED_SUBPROTOCOL, name.origin(), name.text());
            }
        }
    }

    private static Optional<String> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of("is empty");
        }
        return name.chars()
                .filter(character -> !isPartOfToken(character))
                .mapToObj(character -> "contains '" + Character.toString(character) + "'")
                .findFirst();
    }

    private static boolean isPartOfToken(int character) {
        boolean ascii = character < 128;
        return ascii && (Character.isLetterOrDigit(character) || MARKS.indexOf(character) >= 0);
    }
}
