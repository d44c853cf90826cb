package de$mo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

@Socket("/$a")
public final class Dollars {
    public record In$ner(List<Ins> in) {}

    public sealed interface Ins {}

    public record A$(int a$) implements Ins {}

    public record $B(String $b) implements Ins {}

    static final class Bean$ {
        private Dollars$In $in = new Dollars$In(java.util.Map.of());

        public Bean$() {}

        public Dollars$In get$in() {
            return $in;
        }

        public void set$in(Dollars$In $in) {
            this.$in = $in;
        }
    }

    @OnMessage("$L")
    Bean$ take(Bean$ $) {
        return $;
    }

    @OnMessage("$T$$")
    $ other($ $T) {
        return $T;
    }
}

// opens /$a
// sends {"type":"$L","$in":{"by":{"$1":{"$":1},"c$ents":{"$$":"x"},"$":{}}}}
// hears {"$in":{"by":{"$1":{"$":1},"c$ents":{"$":0,"$$":"x"},"$":{"$":0}}}}
// sends {"type":"$T$$","in$ner":{"in":[{"a$":2,"type":"A$"},{"type":"$B","$b":"y"}]}}
// hears {"$":0,"in$ner":{"in":[{"type":"A$","a$":2},{"type":"$B","$b":"y"}]}}
