package dev.patchbay.log;

/** Text that others have chosen, as it may be logged: in one line, however it is broken, and not longer than it should be. */
public final class OneLine {

    private OneLine() {}

    /** The text with a space for each line break, control and formatting character, whatever their kind. */
    public static String of(String text) {
        int first = firstStrange(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder line = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (isStrange(text.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    /** The same, cut where it is longer. */
    public static String of(String text, int longest) {
        return of(text.length() <= longest ? text : text.substring(0, longest) + "...");
    }

    /** Whether a text is logged as it is. */
    static boolean isPlain(String text) {
        return firstStrange(text) == text.length();
    }

    private static int firstStrange(String text) {
        int i = 0;
        while (i < text.length() && !isStrange(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Line breaks are not only in ASCII: U+0085, U+2028 and U+2029 are some, and U+202E turns what follows around. */
    private static boolean isStrange(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
