package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;

final class SoftKeywords {
    record Said(String words) {}

    @Socket("/a/{record}/{yield}/{var}")
    static final class ASocket {
        @OnMessage("record")
        String record(@Param String record, @Param String yield, @Param String var) {
            return record + yield + var;
        }

        @OnMessage("sealed")
        String sealed(Said sealed) {
            return sealed.words();
        }

        @OnMessage("permits")
        String permits(Said permits) {
            return permits.words();
        }

        @OnMessage("var")
        String var(Said when) {
            return when.words();
        }

        @OnMessage("module")
        String module(Said module) {
            return module.words();
        }

        @OnMessage("open")
        String open(Said exports) {
            return exports.words();
        }
    }
}

// opens /a/1/2/3
// sends {"type":"record"}
// hears 123
// sends {"type":"var","words":"x"}
// hears x
