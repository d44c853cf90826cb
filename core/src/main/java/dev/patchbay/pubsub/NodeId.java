package dev.patchbay.pubsub;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * One node of a cluster, from its start to its end: a process that starts again is another node. Nobody chooses it;
 * every {@link PubSub} makes a random one.
 *
 * @param text 1 to 64 letters, digits, {@code -} and {@code _}, as it crosses the network and stands in logs
 */
public record NodeId(String text) {

    private static final int LONGEST = 64;
    private static final int RANDOM_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Of a node that has said its own.
     *
     * @throws IllegalArgumentException if this is none
     */
    public NodeId {
        if (text.isEmpty() || text.length() > LONGEST || !text.chars().allMatch(NodeId::isPlain)) {
            throw new IllegalArgumentException("A node's id has 1 to " + LONGEST
                    + " letters, digits, - and _, but this one has " + text.length() + " characters");
        }
    }

    /** One that no other node has: 128 random bits. */
    public static NodeId random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return new NodeId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static boolean isPlain(int one) {
        return (one >= 'a' && one <= 'z')
                || (one >= 'A' && one <= 'Z')
                || (one >= '0' && one <= '9')
                || one == '-'
                || one == '_';
    }

    @Override
    public String toString() {
        return text;
    }
}
