package demo;

public record JsonWriter(String String, Integer Integer) {}
