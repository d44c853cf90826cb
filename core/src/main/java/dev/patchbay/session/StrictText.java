package dev.patchbay.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Text of a message that is still arriving. What is no UTF-8 makes it throw, and ends the connection whatever the handler
 * makes of that (RFC 6455, section 8.1).
 */
final class StrictText extends Reader {

    private final Reader text;
    private final Runnable malformed;

    /**
     * Nothing is read yet.
     *
     * @param utf8 the bytes
     * @param malformed runs when they turn out to be something else
     */
    StrictText(InputStream utf8, Runnable malformed) {
        this.text = new InputStreamReader(utf8, StandardCharsets.UTF_8.newDecoder());
        this.malformed = malformed;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        try {
            return text.read(chars, offset, length);
        } catch (CharacterCodingException e) {
            malformed.run();
            throw e;
        }
    }

    @Override
    public boolean ready() throws IOException {
        return text.ready();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
