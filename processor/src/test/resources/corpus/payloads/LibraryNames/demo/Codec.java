package demo;

public record Codec(int id) {}
