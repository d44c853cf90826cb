package demo;

import dev.patchbay.Ignored;
import dev.patchbay.Name;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.Strict;
import java.util.List;
import java.util.Optional;

final class Immutables {
    static class Named {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }
    }

    @Strict
    public static final class User extends Named {
        private final @Name("marks") List<Integer> grades;
        public final boolean isActive;
        private final Optional<User> friend;
        private final int hash;
        private transient int count;

        public User(String name, List<Integer> grades, boolean isActive, Optional<User> friend) {
            super(name);
            this.grades = List.copyOf(grades);
            this.isActive = isActive;
            this.friend = friend;
            this.hash = grades.hashCode();
        }

        public User(String name) {
            this(name, List.of(), false, Optional.empty());
        }

        public List<Integer> grades() {
            return grades;
        }

        public Optional<User> getFriend() {
            return friend;
        }

        @Ignored
        public int getCount() {
            return count++;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }

    sealed interface Shape permits Circle, Square {}

    static final class Circle implements Shape {
        private final int radius;

        public Circle(int radius) {
            this.radius = radius;
        }

        public int getRadius() {
            return radius;
        }
    }

    record Square(int side) implements Shape {}

    public static final class Secret {
        private final String name;

        @Ignored
        private final String key;

        public Secret(String name, String key) {
            this.name = name;
            this.key = key;
        }

        public String getName() {
            return name + (key == null ? "" : "!");
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage("user")
        User user(Saying saying) {
            return saying.user();
        }

        @OnMessage("secret")
        Secret secret(Secret secret) {
            return secret;
        }

        @OnMessage("shapes")
        List<Shape> shapes(Shapes shapes) {
            return shapes.all();
        }
    }

    record Saying(User user) {}

    record Shapes(List<Shape> all) {}
}

// opens /a
// sends {"type":"user","user":{"isActive":true,"marks":[1,2],"name":"Ada","friend":{"marks":[],"name":"Bob","isActive":false}}}
// hears {"name":"Ada","marks":[1,2],"isActive":true,"friend":{"name":"Bob","marks":[],"isActive":false}}
// sends {"type":"secret","key":"x","name":"y"}
// hears {"name":"y"}
// sends {"type":"shapes","all":[{"radius":1,"type":"Circle"},{"type":"Square","side":2}]}
// hears [{"type":"Circle","radius":1},{"type":"Square","side":2}]
