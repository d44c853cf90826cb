package demo;

final class Rooms {
    String name() {
        return "a";
    }
}
