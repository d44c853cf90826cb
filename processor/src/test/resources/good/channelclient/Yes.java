package demo;

public record Yes(boolean sure) {}
