package dev.patchbay.sample.contract;

import dev.patchbay.Event;
import dev.patchbay.Pushes;
import java.util.concurrent.CompletionStage;

/** What a guest does in a room that is open to everybody. */
@Pushes("room:{room}")
public interface InviteCalls {

    /** Makes a private room, whose address goes only to those whom the guest tells. */
    @Event("invite")
    CompletionStage<Invitation> invite();

    /** A room that nobody knows yet, and the token that opens it. */
    record Invitation(String room, String token) {}
}
