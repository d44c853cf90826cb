package demo;

public final class Other {
    public record Said(int id) {}
}
