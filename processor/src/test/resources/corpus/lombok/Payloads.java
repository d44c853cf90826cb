package demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;

final class Payloads {
    @lombok.Value
    static class Point {
        int x;

        @JsonProperty("why")
        int y;
    }

    @lombok.Data
    static class Line {
        private Point from;
        private List<Point> over;
        private boolean isThick;
    }

    @lombok.Getter
    @lombok.Setter
    public static class Label {
        private String text;

        public Label() {}
    }

    static class Mark {
        @lombok.Getter
        @lombok.Setter
        private int number;

        public Mark() {}
    }

    @lombok.Value
    @lombok.experimental.Accessors(fluent = true)
    static class Fluent {
        String name;
    }

    record All(Point point, Line line, Label label, Mark mark, Fluent fluent) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        All take(All all) {
            return all;
        }
    }
}

// opens /a
// sends {"point":{"x":1,"why":2},"line":{"from":{"x":1,"why":1},"over":[{"x":3}],"isThick":true},"label":{"text":"a"},"mark":{"number":1},"fluent":{"name":"b"}}
// hears {"point":{"x":1,"why":2},"line":{"from":{"x":1,"why":1},"over":[{"x":3,"why":0}],"isThick":true},"label":{"text":"a"},"mark":{"number":1},"fluent":{"name":"b"}}
