package dev.patchbay.sample.terminal;

import dev.patchbay.ChannelClient;
import dev.patchbay.OnJoin;
import dev.patchbay.OnLeave;
import dev.patchbay.sample.contract.RoomCalls.History;
import dev.patchbay.sample.contract.RoomEvents;
import java.util.List;
import java.util.Optional;

/** Shows one room. Its object is there for as long as the guest is, however often the connection breaks. */
@ChannelClient("room:{room}")
public final class RoomView implements RoomEvents {

    private final Screen screen;
    private Optional<Said> last = Optional.empty();

    RoomView(Screen screen) {
        this.screen = screen;
    }

    /** The first time, and again whenever the connection is back: what was missed is shown, and nothing twice. */
    @OnJoin
    void joined(History history) {
        List<Said> all = history.messages();
        int known = last.map(all::lastIndexOf).orElse(-1);
        all.stream().skip(known + 1L).forEach(this::said);
        screen.notice("you are in");
    }

    @Override
    public void said(Said said) {
        last = Optional.of(said);
        screen.said(said.from(), said.text());
    }

    @Override
    public void typing(Guest guest) {
        screen.notice(guest.name() + " is typing");
    }

    @Override
    public void entered(Passage passage) {
        screen.notice(passage.guest() + " came in; here are " + passage.guests());
    }

    @Override
    public void went(Passage passage) {
        screen.notice(passage.guest() + " went; here are " + passage.guests());
    }

    @OnLeave
    void left() {
        screen.notice("you are out");
    }
}
