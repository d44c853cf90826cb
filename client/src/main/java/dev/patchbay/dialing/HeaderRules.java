package dev.patchbay.dialing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which header fields a program may add to a handshake (RFC 9110, section 5, and RFC 6455, section 4.1). */
public final class HeaderRules {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final char LARGEST = 0xff; // a header field has one byte for each character
    private static final char DELETE = 0x7f;

    private static final String PART = "it is a part of every handshake";
    private static final Map<String, String> TAKEN = Map.of(
            "host", "it is taken from the URL",
            "connection", PART,
            "upgrade", PART,
            "content-length", "a handshake has no content",
            "transfer-encoding", "a handshake has no content",
            "proxy-authorization", "it would go to the server; use proxy(Proxy.http(...).credentials(...))",
            "sec-websocket-protocol", "use subprotocols(...)",
            "sec-websocket-extensions", "use compression()");

    private HeaderRules() {}

    /**
     * A field that a program adds.
     *
     * @throws IllegalArgumentException where it is none, or not the program's to add
     */
    public static void checkName(String name) {
        String lower = checkToken(name).toLowerCase(Locale.ROOT);
        Optional<String> why = Optional.ofNullable(TAKEN.get(lower))
                .or(() -> lower.startsWith("sec-websocket-") ? Optional.of(PART) : Optional.empty());
        why.ifPresent(reason -> {
            throw new IllegalArgumentException("The header field " + name + " cannot be set: " + reason);
        });
    }

    /**
     * The name of a field or a subprotocol.
     *
     * @throws IllegalArgumentException where it is no token
     */
    public static String checkToken(String name) {
        if (!isToken(name)) {
            throw new IllegalArgumentException("Expected a name of letters, digits and !#$%&'*+-.^_`|~, got '"
                    + name.replaceAll("\\R", "?") + "'");
        }
        return name;
    }

    /** Whether something may be the name of a field or a subprotocol. */
    public static boolean isToken(String name) {
        return TOKEN.matcher(name).matches();
    }

    /**
     * The value of a field, which is in no message: it may be a secret.
     *
     * @throws IllegalArgumentException where a header cannot hold it
     */
    public static String checkValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == DELETE || c > LARGEST) {
                throw new IllegalArgumentException(String.format(
                        "Expected no line breaks, control characters and characters beyond ISO-8859-1 in the"
                                + " value of a header field, got U+%04X at %d",
                        (int) c, i));
            }
        }
        return value;
    }
}
