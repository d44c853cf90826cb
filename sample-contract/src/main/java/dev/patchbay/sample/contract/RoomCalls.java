package dev.patchbay.sample.contract;

import dev.patchbay.Event;
import dev.patchbay.Pushes;
import dev.patchbay.sample.contract.RoomEvents.Said;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What a guest does in any room. */
@Pushes(
        value = {"room:{room}", "private:{room}"},
        welcome = RoomCalls.History.class)
public interface RoomCalls {

    /** Says something of 1 to 500 characters; is refused where it is anything else. */
    @Event("say")
    CompletionStage<Void> say(Say say);

    /** Tells the others that the guest is about to say something. */
    @Event("typing")
    void typing();

    /** What a guest says. */
    record Say(String text) {

        /** Says nothing where it is told nothing. */
        public Say {
            text = text == null ? "" : text;
        }
    }

    /** What somebody who comes in has missed. */
    record History(List<Said> messages) {}
}
