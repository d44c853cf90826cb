package dev.patchbay.sample;

/** What a guest sends: {@code {"type":"say","text":"hello"}}. */
record Say(String text) {

    private static final int MAX_LENGTH = 500;

    Say {
        if (text == null || text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a text of 1 to " + MAX_LENGTH + " characters was expected");
        }
    }
}
