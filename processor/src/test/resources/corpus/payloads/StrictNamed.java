package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OneOf;
import dev.patchbay.Socket;
import dev.patchbay.Strict;
import java.util.Map;

final class StrictNamed {
    @Strict
    record Exact(String b) {}

    @Strict
    record Kind(String type, int n) {}

    @Strict
    record Outer(Exact inner) {}

    @Strict
    record Pair<T>(T one, T other) {}

    @Strict
    public static final class Bean {
        private int size;

        public Bean() {}

        public int getSize() {
            return size;
        }

        public void setSize(int size) {
            this.size = size;
        }
    }

    @OneOf(property = "kind")
    sealed interface Shape permits Circle, Point {}

    @Strict
    record Circle(int radius) implements Shape {}

    record Point() implements Shape {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage("exact")
        Exact exact(Exact exact) {
            return exact;
        }

        @OnMessage("kind")
        Kind kind(Kind kind) {
            return kind;
        }

        @OnMessage("outer")
        Outer outer(Outer outer) {
            return outer;
        }

        @OnMessage("pair")
        Pair<Exact> pair(Pair<Exact> pair) {
            return pair;
        }

        @OnMessage("bean")
        Bean bean(Bean bean) {
            return bean;
        }

        @OnMessage("shape")
        Shape shape(Shape shape) {
            return shape;
        }

        @OnMessage("map")
        Map<String, Integer> map(Map<String, Integer> map) {
            return map;
        }
    }

    @Socket(value = "/b", typeProperty = "événement")
    static final class BSocket {
        @OnMessage("exact")
        Exact exact(Exact exact) {
            return exact;
        }
    }
}

// opens /a
// sends {"type":"exact","b":"x"}
// hears {"b":"x"}
// sends {"b":"x", "t\u0079pe" : "exact" }
// hears {"b":"x"}
// sends {"type":"exact","b":"x","type":{"deep":[1,2]}}
// hears {"b":"x"}
// sends {"type":"kind","n":1}
// hears {"type":"kind","n":1}
// sends {"type":"outer","inner":{"b":"x"}}
// hears {"inner":{"b":"x"}}
// sends {"one":{"b":"x"},"type":"pair","other":{"b":"y"}}
// hears {"one":{"b":"x"},"other":{"b":"y"}}
// sends {"size":3,"type":"bean"}
// hears {"size":3}
// sends {"type":"shape","kind":"Circle","radius":2}
// hears {"kind":"Circle","radius":2}
// sends {"a":1,"type":"map","b":2}
// hears {"a":1,"b":2}
// sends {"type":"exact","b":"x","typ":1}
// closed 1007
// nested: opens /a
// nested: sends {"type":"outer","inner":{"type":"outer","b":"x"}}
// nested: closed 1007
// second: opens /a
// second: sends {"type":"pair","one":{"b":"x"},"other":{"b":"y","type":"pair"}}
// second: closed 1007
// named: opens /b
// named: sends {"événement":"exact","b":"x"}
// named: hears {"b":"x"}
// named: sends {"événement":"exact","type":"exact","b":"x"}
// named: closed 1007
