package demo;

import demo.api.Note;
import demo.api.RoomEvents;
import demo.api.RoomEvents_Sender;
import demo.api.SocketRoutes;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.binding.SocketBinding;
import java.util.List;
import java.util.function.Supplier;

final class Main {
    final SocketRoutes routes = new SocketRoutes("a", 5);

    static void run(PubSub topics) {
        RoomEvents events = new RoomEvents_Sender(topics).topic("room:1");
        events.said("");
        Supplier<SocketRoutes> made = SocketRoutes::new;
        SocketBinding binding = made.get().appSocket();
        made.get().noteBroadcaster().broadcast("notes", new Note("a"));
        made.get().integerListBroadcaster().broadcast("numbers", List.of(1));
        System.out.println(binding + " " + made.get().routes().size());
    }
}
