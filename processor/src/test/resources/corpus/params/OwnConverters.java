// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Optional;

final class OwnConverters {
    record Room(String name) {
        static int made;

        public static Room valueOf(String text) {
            if (text.isEmpty() || text.equals("no")) {
                throw new IllegalArgumentException(text);
            }
            return new Room(text);
        }

        public static Room parse(CharSequence other) {
            throw new UnsupportedOperationException();
        }
    }

    interface Shape {
        String name();

        static Shape parse(CharSequence text) {
            return () -> "shape of " + text;
        }
    }

    static final class Page {
        private final int number;

        private Page(int number) {
            this.number = number;
        }

        public static Page fromString(String text) throws NumberFormatException {
            return new Page(Integer.parseInt(text));
        }
    }

    static final class Special {
        public static SpecialCase valueOf(String text) {
            return new SpecialCase();
        }

        static final class SpecialCase {}
    }

    @Socket("/a/{room}")
    static final class ASocket {
        @OnOpen
        String open(@Param Room room, @Param Optional<Shape> shape, @Param List<Page> page) {
            return room.name() + " " + shape.map(Shape::name) + " " + page.stream().mapToInt(p -> p.number).sum();
        }

        @OnMessage
        void take(String text) {}
    }
}

// opens /a/x?shape=y&page=1&page=2
// hears x Optional[shape of y] 3
// refused 404 /a/no
// refused 400 /a/x?page=one
