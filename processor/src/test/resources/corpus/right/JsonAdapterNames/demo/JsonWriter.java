package demo;

public record JsonWriter(int id) {}
