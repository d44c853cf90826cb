package dev.patchbay.docs;

/**
 * A fenced block of a document.
 *
 * @param kind the words behind the fence: {@code java}, {@code java generated}, {@code java mistake}, {@code text} ...
 * @param directive the HTML comment on the line before, such as {@code group: chat; given: Connection connection}
 * @param text what stands between the fences
 * @param line where it begins
 */
record Block(String kind, String directive, String text, int line) {

    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    /** The blocks of one group of a page are compiled together, and apart from all others. */
    String group() {
        return text.startsWith("package ") ? text.lines().findFirst().orElseThrow() : directive("group");
    }

    /** What the directive says for this keyword, or empty. */
    String directive(String keyword) {
        for (String part : directive.split(";", -1)) {
            if (part.strip().startsWith(keyword + ":")) {
                return part.strip().substring(keyword.length() + 1).strip();
            }
        }
        return "";
    }
}
