package demo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.patchbay.Ignored;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.Strict;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Socket("/a")
final class IgnoredComponents {
    record Said(
            @Ignored int number,
            String text,
            @Ignored boolean flag,
            @Ignored char letter,
            @Ignored double @Nullable [] numbers,
            @Ignored @Nullable Thread thread,
            @Ignored List<InputStream> streams,
            @Ignored Optional<Object> maybe,
            @JsonIgnore @Nullable Map<Object, Thread> map,
            @JsonIgnore(false) long kept) {
        Said {
            if (number != 0 || flag || letter != 0 || numbers != null || thread != null || map != null) {
                throw new IllegalArgumentException("not what nothing is");
            }
        }
    }

    record Nothing(@Ignored int a, @Ignored @Nullable String b) {}

    @Strict
    record Exact(@Ignored int a, String b) {}

    record Box<T>(@Ignored @Nullable T hidden, T shown) {}

    static final class Bean {
        @Ignored
        private Thread thread = Thread.currentThread();

        private String name = "";

        public Bean() {}

        public Thread getThread() {
            return thread;
        }

        public void setThread(Thread thread) {
            this.thread = thread;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @OnMessage("said")
    Said said(Said said) {
        return said;
    }

    @OnMessage("nothing")
    Nothing nothing(Nothing nothing) {
        return nothing;
    }

    @OnMessage("box")
    Box<Bean> box(Box<Bean> box) {
        return box;
    }
}

// opens /a
// sends {"type":"said","number":1,"text":"t","flag":true,"thread":[],"map":{},"kept":2}
// hears {"text":"t","kept":2}
// sends {"type":"nothing","a":1,"b":"x"}
// hears {}
// sends {"type":"box","hidden":{"name":"h"},"shown":{"name":"s","thread":3}}
// hears {"shown":{"name":"s"}}
// exact: opens /b
// exact: sends {"b":"x"}
// exact: hears {"b":"x"}
// exact: sends {"a":1,"b":"x"}
// exact: closed 1007
