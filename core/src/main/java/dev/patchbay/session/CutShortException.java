package dev.patchbay.session;

import java.io.IOException;

/** The rest of a message that is read while it arrives will not come. */
final class CutShortException extends IOException {

    private static final long serialVersionUID = 1L;

    CutShortException(String why) {
        super("The message is not complete: " + why);
    }
}
