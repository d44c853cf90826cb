package demo;

public final class Rooms {
    String name() {
        return "made";
    }
}
