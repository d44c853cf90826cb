package demo;

import dev.patchbay.Event;
import dev.patchbay.Pushes;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.JsonValue;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Pushes(value = "room:{room}", join = RoomCalls.Enter.class, welcome = RoomCalls.Welcome.class)
public interface RoomCalls {

    record Enter(String name) {}

    record Welcome(List<String> here) {}

    record Shout(String text) {}

    record Receipt(long id) {}

    record Bid(int cents) {}

    record TooLow(int highest) {}

    /** It hides the name of a class in all that implements it. */
    String Requests = "requests";

    @Event("shout")
    CompletionStage<Receipt> shout(Shout shout);

    @Event(value = "bid", seconds = 30)
    CompletionStage<Outcome<Receipt, TooLow>> bid(Bid bid);

    @Event("leave_table")
    CompletionStage<Void> leaveTable();

    @Event("state")
    CompletionStage<Reply<Receipt>> state();

    @Event("picture")
    CompletionStage<byte[]> picture(byte[] small);

    @Event("anything")
    CompletionStage<JsonValue> anything(JsonValue json);

    @Event("typing")
    void typing();

    default void hurry() {
        typing();
    }
}
