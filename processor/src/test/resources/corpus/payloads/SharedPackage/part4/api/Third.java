package api;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/third")
final class Third {
    record Both(Said said, Heard heard, Ear ear) {}

    @OnMessage
    Both take(Both both) {
        return both;
    }
}

// opens /second
// sends {"said":[{"text":"t","tone":"LOW"}],"ear":"LEFT"}
// hears [{"said":[{"text":"t","tone":"LOW"}],"ear":"LEFT"}]
// b: opens /third
// b: sends {"said":{"text":"t"},"heard":{"ear":"LEFT"},"ear":"LEFT"}
// b: hears {"said":{"text":"t"},"heard":{"said":[],"ear":"LEFT"},"ear":"LEFT"}
