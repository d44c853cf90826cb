package dev.patchbay.processor.corpus;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What happens when a program runs, a line for each step, perhaps with the name of the client that it happens to:
 *
 * <pre>
 * // opens /ws/echo as chat.v2        a connection, perhaps with subprotocols
 * // dials /ws/user?token=1           the same to a socket with channels
 * // refused 403 /ws/echo             a handshake that is refused
 * // sends hi                         a text; hexadecimal digits behind "bytes"
 * // hears hi                         the next message, the same way
 * // pushes room:a new_msg {"a":1}    an event to a channel, phx_join for instance
 * // replies ok {"b":2}               the reply to the last one
 * // gets room:a new_msg {"a":1}      the next message, which is no reply
 * // bob: hears hi
 * // closes
 * // closed 1007
 * </pre>
 *
 * @param steps in their order
 */
record Script(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile(
            "^// (?:(\\w+): )?(opens|dials|refused|sends|hears|pushes|replies|gets|closes|closed)(?: (.*))?$",
            Pattern.MULTILINE);

    /** One step of one client. */
    record Step(String who, String does, String what) {

        private static Step of(MatchResult line) {
            String who = line.group(1) == null ? "" : line.group(1);
            return new Step(who, line.group(2), line.group(3) == null ? "" : line.group(3));
        }

        /** The next words of what is done, the last of which may have spaces in it. */
        String[] words(int count) {
            return what.split(" ", count);
        }
    }

    static Script of(List<String> texts) {
        return new Script(texts.stream()
                .flatMap(text -> STEP.matcher(text).results().map(Step::of))
                .toList());
    }
}
