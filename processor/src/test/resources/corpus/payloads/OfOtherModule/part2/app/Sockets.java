package app;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;
import lib.api.Kept;
import lib.api.Page;
import lib.api.Profile;
import lib.api.Said;

final class Sockets {
    @Socket("/a")
    static final class ASocket {
        @OnMessage("said")
        Page<Said> said(Said said) {
            return new Page<>(List.of(said), 1);
        }

        @OnMessage("kept")
        Kept kept(Kept kept) {
            return kept;
        }

        @OnMessage("line")
        Said.Line line(Said.Short line) {
            return line;
        }
    }

    @Socket("/b")
    static final class BSocket {
        record Own(Profile profile, List<Said.Kind> kinds) {}

        @OnMessage
        Own own(Own own) {
            return own;
        }
    }
}

// opens /a
// sends {"type":"said","kind":"LOUD","lines":[{"type":"Short","numbers":[1]},{"type":"Pause"}],"pages":{"QUIET":{"items":[]}}}
// hears {"items":[{"kind":"LOUD","lines":[{"type":"Short","numbers":[1]},{"type":"Pause"}],"pages":{"QUIET":{"items":[],"next":0}}}],"next":1}
// sends {"type":"kept","hidden":{"number":1},"said":{"text":"t"}}
// hears {"hidden":{"number":1},"said":{"text":"t","lines":[],"pages":{}}}
// sends {"type":"line"}
// hears {"type":"Short","numbers":[]}
// b: opens /b
// b: sends {"profile":{"name":"n"},"kinds":["QUIET"]}
// b: hears {"profile":{"name":"n"},"kinds":["QUIET"]}
