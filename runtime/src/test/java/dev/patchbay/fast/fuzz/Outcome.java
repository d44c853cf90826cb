package dev.patchbay.fast.fuzz;

import java.util.HexFormat;
import java.util.List;

/**
 * What became of a stream of bytes.
 *
 * @param messages that were heard, binary ones in Latin-1
 * @param code with which the connection ended
 * @param replies the bytes that went back, in Latin-1
 * @param steps that it took
 * @param most messages and pongs that came in one of them
 */
record Outcome(List<String> messages, List<Integer> code, String replies, int steps, int most) {

    /** Whether the program cannot tell the two from each other. */
    boolean isHeardLike(Outcome other) {
        return messages.equals(other.messages) && code.equals(other.code);
    }

    /** Whether the peer cannot, either. */
    boolean isLike(Outcome other) {
        return isHeardLike(other) && replies.equals(other.replies);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
