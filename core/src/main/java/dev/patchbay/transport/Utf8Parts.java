package dev.patchbay.transport;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Parts of a text, which together have to be UTF-8. Of one thread at a time. */
final class Utf8Parts {

    private static final int SOME = 1024;

    private ByteBuffer begun = ByteBuffer.allocate(0); // a character that goes on in the next part

    /**
     * What of the next part would go on in the one behind it.
     *
     * @throws IllegalArgumentException where it is no UTF-8
     */
    ByteBuffer check(ByteBuffer part) {
        ByteBuffer all = ByteBuffer.allocate(begun.remaining() + part.remaining());
        all.put(begun.duplicate()).put(part.duplicate()).flip();
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(SOME);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            chars.clear();
            result = decoder.decode(all, chars, false);
        }
        if (result.isError()) {
            throw new IllegalArgumentException("A part of a text is UTF-8 (RFC 6455, section 5.6); byte "
                    + Math.max(0, all.position() - begun.remaining()) + " of it is not");
        }
        return all;
    }

    /** It was sent, and something goes on in the next one. */
    void goesOn(ByteBuffer rest) {
        begun = rest;
    }

    /** Checks that nothing is left. */
    void checkEnd() {
        if (begun.hasRemaining()) {
            throw new IllegalArgumentException("The last character of a text is whole; another part has to follow");
        }
    }
}
