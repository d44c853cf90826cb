package dev.patchbay.sample;

import dev.patchbay.sample.contract.InviteCalls.Invitation;
import dev.patchbay.token.Tokens;
import dev.patchbay.token.Verification;
import java.util.UUID;

/** Tokens for private rooms. */
public final class Invitations {

    private final Tokens<String> tokens;

    Invitations(String secret) {
        tokens = Tokens.of(secret, "private room");
    }

    /** A room that nobody knows yet, and the token that opens it. */
    Invitation create() {
        String room = UUID.randomUUID().toString().substring(0, 8);
        return new Invitation(room, tokens.sign(room));
    }

    boolean admits(String token, String room) {
        return tokens.verify(token) instanceof Verification.Valid<String> valid
                && valid.data().equals(room);
    }
}
