package dev.patchbay.client.auth;

import java.time.Instant;
import java.util.Optional;

/**
 * What a client shows a server to say who it is. Its value is a secret: only {@link #value} says it, no log and no exception does.
 * Immutable; any thread.
 */
public final class Token {

    private final String value;
    private final Optional<Instant> expiry;

    private Token(String value, Optional<Instant> expiry) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A token is not blank");
        }
        this.value = value;
        this.expiry = expiry;
    }

    /** One that is good until the server refuses it. */
    public static Token of(String value) {
        return new Token(value, Optional.empty());
    }

    /**
     * One that is good for some time.
     *
     * @param expiry from when on it is not
     */
    public static Token of(String value, Instant expiry) {
        return new Token(value, Optional.of(expiry));
    }

    /** The secret. */
    public String value() {
        return value;
    }

    /** From when on it is no good; empty where nobody knows. */
    public Optional<Instant> expiry() {
        return expiry;
    }

    /** Says nothing of its value. */
    @Override
    public String toString() {
        return expiry.map(end -> "a token until " + end).orElse("a token");
    }
}
