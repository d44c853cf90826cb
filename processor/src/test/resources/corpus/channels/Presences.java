package demo;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.Name;
import dev.patchbay.OnInfo;
import dev.patchbay.OnLeave;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.message.JsonValue;
import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

final class Presences {
    record Seat<T>(@Name("is") String status, T row) {}

    record Note(String text) {}

    /** In another topic, so that its own clients hear no diffs, whose refs nobody knows. */
    @Channel("room:{name}")
    static final class RoomChannel {
        @AfterJoin
        void enter(Presence<Seat<Integer>> here) {
            here.in("people").track("ada", new Seat<>("online", 1));
        }

        @OnMessage("move")
        Optional<String> move(int row, Presence<Seat<Integer>> here) {
            here.in("people").update("ada", seat -> new Seat<>(seat.status(), seat.row() + row));
            return here.in("people").get("ada").map(ada -> ada.metas().get(0).meta().toString());
        }

        @OnMessage("again")
        String again(@Param String name, Presence<Seat<Integer>> here) {
            try {
                return here.in("people").track("ada", new Seat<>(name, 2));
            } catch (PresenceException.AlreadyTracked tracked) {
                return tracked.getMessage();
            }
        }

        @OnMessage("go")
        int go(Presence<Seat<Integer>> here) {
            here.untrackAll();
            return here.in("people").list().size();
        }

        @OnMessage("who")
        CompletionStage<JsonValue> who(Presence<Seat<Integer>> here) {
            return here.state();
        }

        @OnInfo
        void told(Note note, Presence<Note> here) {
            here.track("note", note);
        }

        @OnLeave
        void leave(Presence<Seat<Integer>> here) {
            here.list();
        }
    }

    @Socket(value = "/a", channels = RoomChannel.class)
    static final class ASocket {}
}

// dials /a
// sends ["1","1","room:1","phx_join",{}]
// hears ["1","1","room:1","phx_reply",{"status":"ok","response":{}}]
// sends ["1","2","room:1","who",{}]
// hears ["1","2","room:1","phx_reply",{"status":"ok","response":{}}]
// sends ["1","3","room:1","move",2]
// hears ["1","3","room:1","phx_reply",{"status":"ok","response":"Seat[status=online, row=3]"}]
// sends ["1","4","room:1","again",{}]
// hears ["1","4","room:1","phx_reply",{"status":"ok","response":"'ada' is tracked in people already, by the same owner: call update"}]
// sends ["1","5","room:1","go",{}]
// hears ["1","5","room:1","phx_reply",{"status":"ok","response":0}]
