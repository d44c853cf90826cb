package dev.patchbay.reception;

import dev.patchbay.channel.Contract;
import dev.patchbay.endpoint.Terms;
import dev.patchbay.log.Complaints;
import dev.patchbay.mount.Disagreement;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the contracts that a client says it was built with to those of a place. */
final class Comparison {

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    /** So many lines are named, and so many characters of each. */
    private static final int MOST_NAMED = 3;

    private static final int LONGEST = 200;

    private final String path;
    private final Terms terms;
    private final Complaints complaints;

    Comparison(String path, Terms terms, Complaints complaints) {
        this.path = path;
        this.terms = terms;
        this.complaints = complaints;
    }

    /**
     * Compares. A client that says nothing of contracts is let in.
     *
     * @throws Refused where the client says something else than a stamp, or differs and may not
     */
    void check(Handshake handshake) {
        List<String> said = handshake.queryParams().getOrDefault(Contract.PARAMETER, List.of());
        if (said.isEmpty()) {
            return;
        }
        Contract.Differences found = differences(said);
        if (found.isEmpty()) {
            return;
        }
        String text = text(found);
        if (terms.disagreement() == Disagreement.REFUSE) {
            throw new Refused(CONFLICT, text);
        }
        complaints.tell(
                "contract " + path,
                more -> LOG.warn("A client of {} was let in that was built otherwise. {}{}", path, text, more));
    }

    private Contract.Differences differences(List<String> said) {
        try {
            if (said.size() == 1) {
                return terms.differences(said.get(0));
            }
        } catch (IllegalArgumentException noStamp) {
            throw bad();
        }
        throw bad();
    }

    private static Refused bad() {
        return new Refused(BAD_REQUEST, "The parameter '" + Contract.PARAMETER + "' is no stamp of contracts");
    }

    /** Of the server's own words alone. */
    private static String text(Contract.Differences found) {
        List<String> sentences = new ArrayList<>();
        List<String> missing = found.missing();
        if (!missing.isEmpty()) {
            int more = missing.size() - MOST_NAMED;
            sentences.add("The client does not have "
                    + String.join(
                            ", ",
                            missing.stream()
                                    .limit(MOST_NAMED)
                                    .map(Comparison::shown)
                                    .toList())
                    + (more > 0 ? " and " + more + " more" : ""));
        }
        if (found.unknown() > 0) {
            sentences.add("The server does not know " + found.unknown() + " of the client's lines");
        }
        return "The contracts differ. " + String.join(". ", sentences) + ".";
    }

    private static String shown(String line) {
        return "'" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...") + "'";
    }
}
