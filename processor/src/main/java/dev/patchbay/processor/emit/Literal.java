package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** Texts of the program as they stand between quotes: in one line, whatever is in them and however the file is encoded. */
final class Literal {

    private static final String PLAIN = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private Literal() {}

    // "new_msg"
    static CodeBlock of(String text) {
        return CodeBlock.of("$L", "\"" + escaped(text) + "\"");
    }

    /** As it stands in a comment. */
    static String inComment(String text) {
        return text.replace("*/", "*&#47;").replace("\\u", "&#92;u");
    }

    /** Without the quotes. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(character -> escaped.append(escaped((char) character)));
        return escaped.toString();
    }

    private static String escaped(char character) {
        int known = PLAIN.indexOf(character);
        if (known >= 0) {
            return "\\" + LETTERS.charAt(known);
        }
        boolean visible = Character.isLetterOrDigit(character) || (character >= ' ' && character <= '~');
        return visible ? String.valueOf(character) : String.format("\\u%04x", (int) character);
    }
}
