package ${package};

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;

/** One client in one ${topic}. */
@Channel("${topic}:{name}")
public final class ${channel}Channel {

    private int said;

    @OnJoin
    Welcome join(@Param String name, User user) {
        return new Welcome("Hello " + user.name() + ", this is " + name);
    }

    @OnMessage("say")
    Receipt say(Say message, User user, ${channel}Events events) {
        events.said(new Said(user.name(), message.text()));
        return new Receipt(++said);
    }

    record Welcome(String text) {}

    record Say(String text) {}

    record Said(String from, String text) {}

    record Receipt(int number) {}
}
