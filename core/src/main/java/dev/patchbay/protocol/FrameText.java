package dev.patchbay.protocol;

import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;

/** The text of a frame, whose parts are written one behind the other into an array that has just the room for them. */
final class FrameText {

    private final byte[] utf8;
    private int end;

    FrameText(int size) {
        utf8 = new byte[size];
    }

    FrameText put(char ascii) {
        utf8[end++] = (byte) ascii;
        return this;
    }

    FrameText put(byte[] part) {
        System.arraycopy(part, 0, utf8, end, part.length);
        end += part.length;
        return this;
    }

    FrameText put(JsonValue part) {
        part.copyTo(utf8, end);
        end += part.size();
        return this;
    }

    Outbound.Text message() {
        return new Outbound.Text(utf8);
    }
}
