package dev.patchbay.json;

import dev.patchbay.message.JsonValue;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Types of the JDK that are one JSON value, mostly a string, for generated adapters. Those of {@code java.time} are {@link JsonTimes}. */
public final class JsonScalars {

    private static final int UUID_LENGTH = 36;
    private static final Set<Integer> UUID_DASHES = Set.of(8, 13, 18, 23);

    /** In digits, so that no name is looked up: of four bytes, or with colons. */
    private static final Pattern ADDRESS = Pattern.compile("(BYTE\\.){3}BYTE|[0-9a-fA-F]*:[0-9a-fA-F:.]*(%[0-9]+)?"
            .replace("BYTE", "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"));

    /** Reads JSON of any shape, as it stands; {@code null} is {@link JsonValue#NULL}, wherever it stands. */
    public static final JsonRead<JsonValue> VALUE = new JsonRead<>() {
        @Override
        public JsonValue read(JsonReader json) {
            return json.value();
        }

        @Override
        public JsonValue ofNull() {
            return JsonValue.NULL;
        }
    };

    private JsonScalars() {}

    /** Reads a UUID: 36 characters (RFC 9562, section 4). */
    public static UUID uuid(JsonReader json) {
        return json.parsed("a UUID", JsonScalars::uuid);
    }

    /**
     * The UUID that a text is, with all its digits; {@link UUID#fromString} takes other texts, too.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static UUID uuid(String text) {
        boolean fits = text.length() == UUID_LENGTH;
        for (int i = 0; fits && i < UUID_LENGTH; i++) {
            fits = UUID_DASHES.contains(i) ? text.charAt(i) == '-' : HexFormat.isHexDigit(text.charAt(i));
        }
        if (!fits) {
            throw new IllegalArgumentException("Expected the 36 characters of a UUID");
        }
        return UUID.fromString(text);
    }

    /** Writes a UUID. */
    public static void uuid(UUID value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a URI (RFC 3986), which may be relative. */
    public static URI uri(JsonReader json) {
        return json.parsed("a URI", URI::create);
    }

    /** Writes a URI. */
    public static void uri(URI value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads a URL whose protocol the JDK knows. */
    public static URL url(JsonReader json) {
        return json.parsed("a URL", JsonScalars::url);
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException unknown) {
            throw new IllegalArgumentException(unknown);
        }
    }

    /** Writes a URL. */
    public static void url(URL value, JsonWriter json) {
        json.string(value.toString());
    }

    /** Reads the digits of an internet address; a name is not looked up. */
    public static InetAddress inetAddress(JsonReader json) {
        return json.parsed("an internet address in digits", JsonScalars::inetAddress);
    }

    /** Whether the JDK can make an address of it, or refuse it, without asking anybody. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static InetAddress inetAddress(String text) {
        if (!isAddress(text)) {
            throw new IllegalArgumentException("Expected an internet address in digits");
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unlike) {
            throw new IllegalArgumentException(unlike);
        }
    }

    /** Writes the digits of an internet address. */
    public static void inetAddress(InetAddress value, JsonWriter json) {
        json.string(value.getHostAddress());
    }

    /** Reads bytes from a string in Base64 (RFC 4648, section 4). */
    public static byte[] bytes(JsonReader json) {
        return json.parsed("bytes in Base64", Base64.getDecoder()::decode);
    }

    /** Writes bytes as a string in Base64 (RFC 4648, section 4). */
    public static void bytes(byte[] value, JsonWriter json) {
        json.string(Base64.getEncoder().encodeToString(value));
    }

    /** Writes a character as a string. */
    public static void character(char value, JsonWriter json) {
        json.string(String.valueOf(value));
    }

    /**
     * Reads a string as a type of the program's own.
     *
     * @param what it is, for a message: {@code "a colour"}
     * @param parser makes it of the string; whatever it throws says that it is none
     */
    public static <T> JsonRead<T> text(String what, Function<String, T> parser) {
        return json -> json.parsed(what, parser);
    }
}
