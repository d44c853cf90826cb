package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

@Socket("/a")
final class EqualNames {
    record Said(demo.one.Said one, demo.two.Said two, List<Kind> kinds, demo.two.Kind kind, Other.Said other) {}

    enum Kind {
        FIRST
    }

    static final class Other {
        private String name = "";

        public Other() {}

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        record Said(Other other) {}
    }

    @OnMessage("own")
    Said own(Said said) {
        return said;
    }

    @OnMessage("one")
    demo.one.Said one(demo.one.Said said) {
        return said;
    }

    @OnMessage("two")
    List<demo.two.Said> two(demo.two.Said said) {
        return List.of(said);
    }

    @OnMessage("kind")
    demo.two.Kind kind(demo.two.Kind.Said said) {
        return said;
    }

    @OnMessage("other")
    Other.Said other(Other.Said said) {
        return said;
    }
}

// opens /a
// sends {"type":"own","one":{"one":1},"two":{"two":"t","others":{"LOUD":{"kinds":["LONG"]}}},"kinds":["FIRST"],"kind":{"type":"Kept","kind":"SHORT"},"other":{"other":{"name":"n"}}}
// hears {"one":{"one":1,"kinds":[]},"two":{"two":"t","others":{"LOUD":{"one":0,"kinds":["LONG"]}}},"kinds":["FIRST"],"kind":{"type":"Kept","kind":"SHORT"},"other":{"other":{"name":"n"}}}
// sends {"type":"one","one":2,"kinds":[]}
// hears {"one":2,"kinds":[]}
// sends {"type":"two","two":"x"}
// hears [{"two":"x","others":{}}]
// sends {"type":"kind","kind":"QUIET"}
// hears {"type":"Said","kind":"QUIET"}
// sends {"type":"other","other":{"name":"n"}}
// hears {"other":{"name":"n"}}
