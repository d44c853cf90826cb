package demo;

public record JsonReader(int id) {}
