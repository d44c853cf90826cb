// requires: java.desktop
// requires: com.fasterxml.jackson.databind
package demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.beans.ConstructorProperties;
import java.util.List;

final class Creators {
    static final class User {
        private final String name;
        private final List<Integer> marks;
        private final boolean active;

        @JsonCreator
        public User(
                @JsonProperty("user_name") String name,
                @JsonProperty("marks") List<Integer> marks,
                @JsonProperty("active") boolean active) {
            this.name = name;
            this.marks = List.copyOf(marks);
            this.active = active;
        }

        @JsonProperty("user_name")
        public String getName() {
            return name;
        }

        public List<Integer> getMarks() {
            return marks;
        }

        public boolean isActive() {
            return active;
        }

        @JsonIgnore
        public int getSum() {
            return marks.stream().mapToInt(i -> i).sum();
        }
    }

    static class Range {
        public final int from;
        public final int to;

        private Range(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @JsonCreator
        public static Range of(@JsonProperty("from") int from, @JsonProperty("to") int to) {
            return new Range(Math.min(from, to), Math.max(from, to));
        }
    }

    record Span(int start, int length) {
        Span(int length) {
            this(0, length);
        }

        @JsonCreator
        public static Span of(@JsonProperty("length") int length) {
            return new Span(length);
        }

        @Override
        @JsonIgnore
        public int start() {
            return start;
        }
    }

    record Point(@JsonProperty("x") int a, @JsonProperty("y") int b) {
        @JsonCreator
        public Point {
            a = Math.abs(a);
        }
    }

    static final class Pair {
        private final String left;
        private final String right;

        @ConstructorProperties({"left", "right"})
        public Pair(String a, String b) {
            this.left = a;
            this.right = b;
        }

        public String getLeft() {
            return left;
        }

        public String getRight() {
            return right;
        }
    }

    private static String jackson(Object value) {
        try {
            return JsonMapper.builder().findAndAddModules().build().writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Socket("/ours")
    static final class Ours {
        @OnMessage("user")
        User user(User user) {
            return user;
        }

        @OnMessage("range")
        Range range(Range range) {
            return range;
        }

        @OnMessage("span")
        Span span(Span span) {
            return span;
        }

        @OnMessage("point")
        Point point(Point point) {
            return point;
        }

        @OnMessage("pair")
        Pair pair(Pair pair) {
            return pair;
        }
    }

    @Socket("/jackson")
    static final class Jackson {
        @OnMessage("user")
        String user(User user) {
            return jackson(user);
        }

        @OnMessage("range")
        String range(Range range) {
            return jackson(range);
        }

        @OnMessage("span")
        String span(Span span) {
            return jackson(span);
        }

        @OnMessage("point")
        String point(Point point) {
            return jackson(point);
        }

        @OnMessage("pair")
        String pair(Pair pair) {
            return jackson(pair);
        }
    }
}

// opens /ours
// sends {"type":"user","active":true,"marks":[1,2],"user_name":"Ada"}
// hears {"user_name":"Ada","marks":[1,2],"active":true}
// sends {"type":"range","from":5,"to":3}
// hears {"from":3,"to":5}
// sends {"type":"span","length":4,"start":7}
// hears {"length":4}
// sends {"type":"point","x":-1,"y":-2}
// hears {"x":1,"y":-2}
// sends {"type":"pair","left":"a","right":"b"}
// hears {"left":"a","right":"b"}
// jackson: opens /jackson
// jackson: sends {"type":"user","active":true,"marks":[1,2],"user_name":"Ada"}
// jackson: hears {"user_name":"Ada","marks":[1,2],"active":true}
// jackson: sends {"type":"range","from":5,"to":3}
// jackson: hears {"from":3,"to":5}
// jackson: sends {"type":"span","length":4,"start":7}
// jackson: hears {"length":4}
// jackson: sends {"type":"point","x":-1,"y":-2}
// jackson: hears {"x":1,"y":-2}
// jackson: sends {"type":"pair","left":"a","right":"b"}
// jackson: hears {"left":"a","right":"b"}
