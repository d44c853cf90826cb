package demo;

public record Jsonb(int id) {}
