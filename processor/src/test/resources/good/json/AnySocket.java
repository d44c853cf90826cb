package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.message.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Socket
final class AnySocket {

    record Said(String body) {}

    record Pair<A, B>(A left, B right) {}

    record Book(Page<Said> page, String title) {}

    static final class Point {
        private int x;

        public Point() {}

        public int getX() {
            return x;
        }

        public void setX(int x) {
            this.x = x;
        }
    }

    record Drawn(Point point) {}

    @OnMessage("page")
    Page<Said> page(Page<Said> page) {
        return page;
    }

    @OnMessage("names")
    Page<String> names(Page<String> page) {
        return page;
    }

    @OnMessage("pairs")
    List<Pair<Said, Integer>> pairs(Pair<Said, Integer> pair) {
        return List.of(pair, pair);
    }

    @OnMessage("book")
    Book book(Book book) {
        return book;
    }

    @OnMessage("account")
    Account account(Account account) {
        return account;
    }

    @OnMessage("drawn")
    Drawn drawn(Drawn drawn) {
        return drawn;
    }

    @OnMessage("map")
    JsonValue map(Map<String, Object> map) {
        return JsonValue.of(map);
    }

    @OnMessage
    Optional<JsonValue> any(Object any) {
        return Optional.of(JsonValue.of(List.of(any)));
    }
}
