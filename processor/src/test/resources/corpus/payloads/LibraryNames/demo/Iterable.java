package demo;

public record Iterable(int id) {}
