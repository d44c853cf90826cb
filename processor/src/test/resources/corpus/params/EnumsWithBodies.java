package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.List;

final class EnumsWithBodies {
    enum Level {
        LOW {
            @Override
            int weight() {
                return 1;
            }
        },
        HIGH {
            @Override
            int weight() {
                return 2;
            }
        };

        abstract int weight();
    }

    @Socket("/a/{level}")
    static final class ASocket {
        @OnMessage("enum")
        Level take(@Param Level level) {
            return level;
        }

        @OnMessage
        int weights(List<Level> levels) {
            return levels.stream().mapToInt(Level::weight).sum();
        }
    }
}

// opens /a/HIGH
// sends {"type":"enum"}
// hears "HIGH"
// sends ["LOW","HIGH"]
// hears 3
