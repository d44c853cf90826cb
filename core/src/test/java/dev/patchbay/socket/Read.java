package dev.patchbay.socket;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;

/** What a handler makes of a text that it reads while it arrives. */
final class Read {

    private Read() {}

    static String all(Reader text) throws IOException {
        StringWriter all = new StringWriter();
        text.transferTo(all);
        return all.toString();
    }
}
