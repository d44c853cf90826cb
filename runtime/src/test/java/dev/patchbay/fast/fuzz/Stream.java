package dev.patchbay.fast.fuzz;

import java.util.List;

/**
 * Bytes of a client behind its handshake, as they come.
 *
 * @param seed makes the same once more
 * @param early what comes together with the handshake
 * @param parts what comes after that, part by part
 */
@SuppressWarnings("ArrayRecordComponent")
record Stream(long seed, byte[] early, List<byte[]> parts) {

    @Override
    public String toString() {
        return "seed " + seed + "L: with the handshake " + Outcome.hex(early) + ", then "
                + parts.stream().map(Outcome::hex).toList();
    }
}
