package dev.patchbay.session;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.OneLine;
import dev.patchbay.socket.CloseReason;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages that cannot be read: what a developer is told of them, which is where the fault is, and nothing of what the program
 * is made of. Nothing is logged above debug, because a stranger may send as many as he likes.
 */
public final class Undecodable {

    /** Text that is no UTF-8. */
    public static final String NO_UTF8 = "text that is no UTF-8";

    static final String NOT_TAKEN = "no handler takes this kind of message";

    private static final Logger LOG = LoggerFactory.getLogger(Undecodable.class);
    private static final int LONGEST = 123;
    private static final int LONGEST_FIELD = 90;

    private Undecodable() {}

    /** Where the fault is, in one line that a client may be told. */
    public static String problem(DecodeException failure) {
        String field = failure.field();
        return field.isEmpty()
                ? "no valid JSON, or not what the handler takes"
                : "field '" + OneLine.of(field, LONGEST_FIELD) + "' is not as expected";
    }

    /** A close reason, cut to what a close frame can hold. */
    public static CloseReason reason(int code, String problem) {
        String text = problem;
        while (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        return new CloseReason(code, text);
    }

    /** Tells the observer and the log. */
    public static void tell(SessionSettings settings, String connection, String problem) {
        Complaints.quietly(() -> settings.observer().undecodable(connection, problem));
        Complaints.quietly(() -> LOG.debug("A message on connection {} is refused: {}", connection, problem));
    }
}
